import "@hengjian/components/hj-record-form.js";
import "@hengjian/components/hj-record-table.js";
import { createApp } from "vue";
import App from "./App.vue";

createApp(App).mount("#app");
