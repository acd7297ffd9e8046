/** Our elements are registered by `define("hj-…", Class)`, which the analyzer does not know. */
function registeredByDefine() {
  return {
    name: "registered-by-define",
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== "define") return;
      const [tag, element] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag) || !element) return;
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: "custom-element-definition", name: tag.text, declaration: { name: element.getText() } },
      ];
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        // The one inside `define` itself has a variable in the place of a name.
        module.exports = module.exports?.filter(({ kind, name }) => kind !== "custom-element-definition" || name);
        for (const declaration of module.declarations ?? []) {
          // An event fired by a helper looks to the analyzer as if it were called by the helper's variable.
          declaration.events = declaration.events?.filter(({ name }) => name.startsWith("hj-"));
          declaration.members = declaration.members?.filter(({ name }) => !name.startsWith("#"));
        }
      }
    },
  };
}

export default {
  globs: ["src/**/*.ts"],
  exclude: ["src/**/*.browser.ts", "src/**/*.testing.ts", "src/**/*.styles.ts", "src/**/*.words.ts"],
  litelement: true,
  outdir: ".",
  plugins: [registeredByDefine()],
};
