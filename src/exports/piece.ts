/** A text for other tools as data, before it is Markdown or Word: plain strings, escaped by whoever writes them. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `label`: in bold, before the text. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly label?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      /** As many cells in each as there are columns. */
      readonly rows: readonly (readonly string[])[]
    }

export interface Manuscript {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly pieces: readonly Piece[]
}

/** A table, or nothing where it would be empty. */
export const tableOf = (
  caption: string, columns: Readonly<Record<string, string>>, rows: readonly (readonly string[])[],
): readonly Piece[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, columns: Object.values(columns), rows }]
