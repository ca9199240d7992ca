/** @typedef {Exclude<NonNullable<import('vite').CSSOptions['postcss']>, string>['plugins']} Plugins */

/**
 * Takes rules out of their cascade layers. Engines before 2022 drop a layer's whole content; the layers of this site
 * come in their own order in the file, so that without them the cascade decides the same.
 */
export function unwrapLayers() {
  return /** @satisfies {NonNullable<Plugins>[number]} */ ({
    postcssPlugin: 'unwrap-layers',
    AtRule: {
      layer(rule) {
        if (rule.nodes) rule.replaceWith(rule.nodes);
        else rule.remove();
      },
    },
  });
}
