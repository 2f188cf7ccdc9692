/** The same tree in another language: every place filled, whatever it says. */
export type InAnyLanguage<T> =
  T extends string ? string : T extends number ? T : { readonly [K in keyof T]: InAnyLanguage<T[K]> }
