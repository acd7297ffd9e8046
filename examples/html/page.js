// A page without a bundler and without a framework. `hengjian` is the one name that the script defines.
const { Course } = hengjian;
const form = document.querySelector("#course");

form.schema = Course;
form.sections = [{ fields: ["title", "mode", ["heldOn", "hours"], "organiser"] }];
form.references = {
  body: [
    { value: "weihai-sfj", label: "威海市司法局", group: "市级", hint: "371000" },
    { value: "rushan-sfj", label: "乳山市司法局", group: "县级", hint: "371083" },
  ],
};
form.hooks = { id: { hidden: true, default: () => `course-${document.querySelectorAll("#list li").length + 1}` } };

form.addEventListener("hj-record-submit", (event) => {
  const { title, heldOn, hours } = event.detail.value;
  const item = document.createElement("li");
  item.textContent = `${heldOn} ${title}，${hours} 学时`;
  document.querySelector("#list").append(item);
  form.value = {};
});
