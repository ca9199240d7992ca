/**
 * @typedef {object} LayerRule a rule as PostCSS hands it over
 * @property {LayerRule[] | undefined} nodes
 * @property {(nodes: LayerRule[]) => void} replaceWith
 * @property {() => void} remove
 */

/**
 * Takes rules out of their cascade layers. Engines before 2022 drop a layer's whole content; the layers of this site
 * come in their own order in the file, so that without them the cascade decides the same.
 */
export function unwrapLayers() {
  return {
    postcssPlugin: 'unwrap-layers',
    AtRule: {
      /** @param {LayerRule} rule */
      layer(rule) {
        if (rule.nodes) rule.replaceWith(rule.nodes);
        else rule.remove();
      },
    },
  };
}
