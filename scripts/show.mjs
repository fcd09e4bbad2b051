// Opens the address in the default browser, only where a person sits in front of a screen.
import { spawn } from "node:child_process";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", '""'], linux: ["xdg-open"] };

function hasScreen() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether someone could look at a browser that opens now. */
export const isDesktop = () => Boolean(process.stdout.isTTY && !process.env.CI && !process.env.SSH_CONNECTION && hasScreen());

/** Failing to open is silent: the address stands in the terminal. */
export function show(address) {
  const opener = OPENERS[process.platform];
  if (!opener) return;
  const [command, ...rest] = opener;
  const child = spawn(command, [...rest, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
