const { transformSync } = require("esbuild");

module.exports = {
  process: (source, file) =>
    transformSync(source, {
      loader: file.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      target: "node20",
      sourcemap: "inline",
      sourcefile: file,
    }),
};
