/** A part of an element that its template promises. Throws where the template broke the promise. */
export function part<Type extends Element>(root: ParentNode, selector: string, type: new () => Type): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Expected a ${type.name} at \`${selector}\`, found ${found?.tagName}.`);
  return found;
}
