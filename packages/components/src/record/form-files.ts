import { html, nothing, type TemplateResult } from "lit";
import { valueAt, type Attachment, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { formIcons, icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import type { FormHost } from "./form-host.js";
import { describedBy, removeButton } from "./form-label.js";
import { idOf, isRecord } from "./form-path.js";

const MB = 1_048_576; // as file managers count

/** Files that the host keeps: what is there, and a button that hands it another. */
export function filesControl(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const id = idOf(path);
  const several = field.kind === "attachments";
  const value = valueAt(form.record, path);
  const files = filesOf(value);
  const state = form.uploadState(path);
  const drop = (index: number): void => {
    const left = files.filter((_, other) => other !== index);
    form.set(path, several && (left.length > 0 || field.required) ? left : undefined);
    form.leave(path);
    form.focusOn(id);
  };
  const picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    form.upload(path, [...(input.files ?? [])], several);
    input.value = "";
  };
  return html`${fileList(form, files, (index) => removeButton(form, files[index]?.name ?? "", () => drop(index)))}
    ${
      form.canUpload
        ? html`<button
              type="button"
              class="button"
              id=${id}
              aria-describedby=${describedBy(form, field, path)}
              aria-disabled=${state === "busy"}
              @click=${(event: Event) => ((event.currentTarget as HTMLElement).nextElementSibling as HTMLElement).click()}
            >
              ${icons.upload()} ${form.t.addFile}</button
            ><input type="file" hidden ?multiple=${several} @change=${picked} />`
        : nothing
    }
    <p class="small" role="status">
      ${state === "busy" ? form.t.uploading : state === "failed" ? form.t.uploadFailed : nothing}
    </p>`;
}

/** Names and sizes of files, each with whatever stands at its end. */
export function fileList(
  form: FormHost,
  files: readonly Attachment[],
  end: (index: number) => unknown = () => nothing,
): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<ul class="files">
    ${files.map((file, index) => {
      const url = form.fileUrl(file);
      return html`<li>
        ${formIcons.file()}
        ${url === undefined ? html`<span>${file.name}</span>` : html`<a href=${url}>${file.name}</a>`}
        <span class="soft small">${sizeOf(file.size)}</span> ${end(index)}
      </li>`;
    })}
  </ul>`;
}

/** The attachments in a value; what is none is left out of sight, and stays in the record for the schema to refuse. */
export function filesOf(value: unknown): readonly Attachment[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is Attachment => isRecord(each) && typeof each.name === "string");
}

/** Addresses a reader may follow: nothing that runs as a script. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { protocol } = new URL(url, document.baseURI);
    return ["http:", "https:", "blob:"].includes(protocol) ? url : undefined;
  } catch {
    return undefined; // no address at all
  }
}

function sizeOf(bytes: unknown): string {
  if (typeof bytes !== "number") return "";
  return bytes < MB ? `${n(Math.max(1, bytes / 1024), 0)} KB` : `${n(bytes / MB)} MB`;
}
