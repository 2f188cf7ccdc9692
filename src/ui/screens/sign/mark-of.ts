import type { PaperQuestion } from '../../../jobs/paper-client.ts'
import type { Signer } from '../../../record/signer-form.ts'

type Mark = PaperQuestion<'sign'>['request']['appearance']

/** How a signature looks: as chosen, and the typed name where nothing else is there. */
export const markOf = async ({ look, strokes, picture }: Signer, name: string): Promise<Mark> => {
  if (look === 'drawn') return { kind: 'drawn', strokes }
  if (look === 'picture' && picture !== undefined) {
    return { kind: 'picture', jpeg: new Uint8Array(await picture.arrayBuffer()) }
  }
  return { kind: 'typed', text: name }
}
