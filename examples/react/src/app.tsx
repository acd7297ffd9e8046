import { useState } from "react";
import { Post } from "@hengjian/core/personnel";

const references = {
  body: [
    { value: "rushan-sfj", label: "乳山市司法局", group: "县级" },
    { value: "fengjia", label: "冯家镇人民政府", group: "乡级" },
  ],
  officer: [
    { value: "1", label: "王一例", hint: "示例 0001" },
    { value: "2", label: "李二例", hint: "示例 0002" },
  ],
};
const sections = [{ fields: ["id", "body", ["kind", "share"], "officer", ["from", "to"]] }];

/** A page that keeps the record in its own state, as React pages do, and hands it back with every change. */
export function App() {
  const [record, setRecord] = useState<unknown>({});
  const [posts, setPosts] = useState<readonly Post[]>([]);
  return (
    <>
      <h1>登记岗位</h1>
      <hj-record-form
        schema={Post}
        value={record}
        references={references}
        sections={sections}
        onhj-record-change={(event) => setRecord(event.detail.value)}
        onhj-record-submit={(event) => {
          setPosts([...posts, event.detail.value as Post]); // the form has checked it by the schema
          setRecord({});
        }}
      />
      <h2>已登记 {posts.length} 个岗位</h2>
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            {post.body} {post.officer} {post.from}
          </li>
        ))}
      </ul>
    </>
  );
}
