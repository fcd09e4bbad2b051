import { words } from "../language/spoken/words";
/** What people should know of the agreement now: a review that is due, a term that ends, a draft that is not published. */
export function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={words().shell.notices}>
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
