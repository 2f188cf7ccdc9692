/** True where two objects of one shape have the very same parts. */
export const sameParts = <T extends object>(one: T, other: T): boolean =>
  one === other || (Object.keys(one) as (keyof T)[]).every((part) => Object.is(one[part], other[part]))
