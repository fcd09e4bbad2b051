export default async function stopServer() {
  await globalThis.leadSlaBrowser?.close();
  await globalThis.leadSlaServer?.close();
}
