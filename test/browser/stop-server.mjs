export default async function stopServer() {
  await globalThis.leadSlaServer?.close();
}
