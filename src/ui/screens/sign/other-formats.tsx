import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesExports as words } from '../../../words/en/pages-exports.ts'
import { Button } from '../../components/button.tsx'
import { SavedLine } from '../../components/saved-line.tsx'
import { datesFile, markdownFile, planFile, wordFile } from '../../export-files.ts'
import { usePaper } from '../../paper-services.ts'
import { useServices } from '../../services.ts'
import { type Make, useSaving } from '../../use-saving.ts'
import '../../styles/exports.css'

/** The worksheet for programs that others work with. None of these files is signed. */
export const OtherFormats = ({ record }: { readonly record: Worksheet }) => {
  const { now } = useServices()
  const { saved, save } = useSaving(words)
  const { paper } = usePaper()
  const ways: readonly { readonly label: string; readonly make: Make }[] = [
    { label: words.word, make: (watching) => wordFile(paper, record, null, watching) },
    { label: words.markdown, make: () => markdownFile(record) },
    { label: words.plan, make: () => planFile(record) },
    { label: words.dates, make: () => datesFile(record, now()) },
  ]
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <div className="button-row">
        {ways.map(({ label, make }) => (
          <Button key={label} kind="secondary" aria-disabled={saved.isBusy} onClick={() => void save(make)}>
            {label}
          </Button>
        ))}
      </div>
      <SavedLine {...saved} />
    </section>
  )
}
