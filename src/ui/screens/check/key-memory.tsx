import { useRef } from 'react'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { momentOf } from '../../moment.ts'
import { type SignerMemory, useSigner } from './use-signer.ts'

const words = pagesCheck.known

interface KeyMemoryProps {
  readonly fingerprint: string
  readonly holds: boolean
}

/** Since when and how this browser knows a key; somebody who compared its fingerprint can say so. */
export const KeyMemory = ({ fingerprint, holds }: KeyMemoryProps) => {
  const { memory, noteCompared } = useSigner(fingerprint, holds)
  const said = useRef<HTMLParagraphElement>(null)
  // The button goes once it was pressed; what it changed takes the focus.
  const compare = () => {
    said.current?.focus()
    void noteCompared()
  }
  const mayCompare = holds && (memory.kind === 'new' || (memory.kind === 'known' && memory.by !== 'compared'))
  return (
    <>
      <p role="status" tabIndex={-1} ref={said}>{memoryWords(memory)}</p>
      {mayCompare && (
        <Button kind="secondary" onClick={compare}>
          {words.compare}
        </Button>
      )}
    </>
  )
}

const memoryWords = (memory: SignerMemory): string => {
  switch (memory.kind) {
    case 'looking':
      return ''
    case 'known':
      return say(words[memory.by], { time: momentOf(memory.since) })
    case 'own':
    case 'new':
      return words[memory.kind]
  }
}
