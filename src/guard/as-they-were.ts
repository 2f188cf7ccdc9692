/**
 * The guard's own tools, taken before any other script could put something else in their place: a script that makes
 * `preventDefault` do nothing, or every comparison come out well, must not take the guard along. So the guard calls
 * nothing that others can replace later, neither methods nor loops that ask an iterator.
 */
const { apply } = Reflect

/** A method as a function that is told what to work on. */
export function methodOf<Self, Args extends unknown[], Value>(
  method: (this: Self, ...args: Args) => Value,
): (self: Self, ...args: Args) => Value {
  return (self, ...args) => apply(method, self, args) as Value
}

/** A property that is read through a getter, as a function. */
export function getterOf<Value>(prototype: object, name: string): (self: unknown) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return self => apply(get as () => Value, self, []) as Value
}

/** The same for one that is set. */
export function setterOf(prototype: object, name: string): (self: unknown, value: unknown) => void {
  const set = Object.getOwnPropertyDescriptor(prototype, name)?.set
  return (self, value) => apply(set as (value: unknown) => void, self, [value])
}

/** What a thing of the browser does instead from now on. */
export function replace(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: false, configurable: false })
}

/** Takes things away that this browser has. */
export function remove(owner: object, names: readonly string[]): void {
  for (const name of names) if (name in owner) replace(owner, name, undefined)
}

export function refused(): DOMException {
  return new Refusal('Refused', 'SecurityError')
}

const Refusal = DOMException
