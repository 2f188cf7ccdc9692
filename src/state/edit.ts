import type { Worksheet } from '../record/worksheet.ts'

/** One change of the worksheet: a new record, the old one untouched. */
export type Edit = (record: Worksheet) => Worksheet

/** Keys to set; `undefined` and an empty text take a key away, so that a record never holds either. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined }

export const patched = <T extends object>(whole: T, patch: Patch<T>): T =>
  Object.fromEntries(
    Object.entries({ ...whole, ...patch }).filter(([, value]) => value !== undefined && value !== ''),
  ) as T

export const without = <T>(map: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).filter(([other]) => other !== key))

export const withoutEntries = <T>(
  map: Readonly<Record<string, T>>, goes: (value: T) => boolean,
): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(map).filter(([, value]) => !goes(value)))

export const mapValues = <T>(map: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
