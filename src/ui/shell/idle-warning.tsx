import { pagesHere } from '../../words/en/pages-here.ts'
import { Button } from '../components/button.tsx'
import { Modal } from '../components/modal.tsx'

const words = pagesHere.idle

/** A minute before the page locks by itself (WCAG 2.2.1): any key, touch or pointer is enough to stay. */
export const IdleWarning = ({ onStay }: { readonly onStay: () => void }) => (
  <Modal title={words.title} onClose={onStay}>
    <p>{words.text}</p>
    <Button onClick={onStay}>{words.stay}</Button>
  </Modal>
)
