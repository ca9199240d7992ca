/**
 * What engines of early 2021 (`engines` in vite.config.ts) do not have yet, and the framework or these pages call.
 * Built by hand because it is so little.
 */
Object.hasOwn ??= (object: object, key: PropertyKey): boolean =>
  Reflect.getOwnPropertyDescriptor(object, key) !== undefined;

function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index];
}

for (const prototype of [Array.prototype, String.prototype]) {
  if (!prototype.at)
    Object.defineProperty(prototype, 'at', { value: at, configurable: true, writable: true });
}

export { untilStirred as init } from '#lib/waking/until-stirred.ts';
