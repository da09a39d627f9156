/**
 * What a reader takes for a fault of the product: a value that is none, a parameter without one, spaces where a value is
 * empty, and a sentence with two ends. Three full stops are an ellipsis.
 */
export const brokenSentence =
  /undefined|\bNaN\b|\[object|Invalid Date|\bnull\b|\$\{|\{\{|\{[A-Za-z]+\}| {2,}\S|(?<!\.)[.,;:] ?\.(?!\.)(?:\s|$)/;
