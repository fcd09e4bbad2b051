/** Bundled as text: they run, and style, inside the panel's frame. */
declare module "*.css" {
  const text: string;
  export default text;
}
declare module "*/panel-shim.js" {
  const text: string;
  export default text;
}
