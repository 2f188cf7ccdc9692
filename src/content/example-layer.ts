import type { Example, ExampleTexts } from './examples.ts'

interface ExampleCell {
  value?: string | string[]
  note?: string
  basis?: 'documented' | 'assumed'
  confirmed?: false
}

interface ExampleLayer {
  all: Record<string, ExampleCell>
  actions: Record<string, Record<string, ExampleCell>>
  safeguards: Record<string, never>
}

interface ExampleAnswer {
  readonly value: string | readonly string[]
  readonly basis: 'documented' | 'assumed'
}

type Answers = Readonly<Record<string, ExampleAnswer>>

/**
 * An example as the answers that a new worksheet begins with. Nobody typed them, so a template's stand as suggestions
 * (`confirmed: false`) until somebody confirms each.
 */
export const exampleLayer = (example: Example, { texts, notes }: ExampleTexts): ExampleLayer => {
  const standing = example.kind === 'template' ? { confirmed: false } as const : {}
  const noted = (id: string, { value, basis }: ExampleAnswer): [string, ExampleCell] => {
    const note = (notes as Readonly<Record<string, string>>)[id]
    const own = typeof value === 'string' ? value : [...value]
    return [id, { value: own, basis, ...standing, ...(note === undefined ? {} : { note }) }]
  }
  const cells = (answers: Answers) =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => noted(id, answer)))
  return {
    all: {
      ...Object.fromEntries(Object.entries(texts).map(([id, value]) => [id, { value, ...standing }])),
      ...cells(example.all as Answers),
    },
    actions: Object.fromEntries(
      Object.entries(example.actions).map(([action, answers]) => [action, cells(answers as Answers)]),
    ),
    safeguards: {},
  }
}
