import { pagesGlance } from '../../../words/en/pages-glance.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { today } from '../../moment.ts'
import { resultText } from '../../result/result-text.ts'
import { useResultPicture } from '../../result/use-result-picture.ts'
import { leversNow, useInsight } from '../../use-insight.ts'
import { useRecord, useShownVariant, useWorksheet } from '../../worksheet-context.tsx'

const words = pagesGlance.take

/** The result as text and as a picture. A what-if or one person's view would be taken for what the team says. */
export const TakeAlong = () => {
  const isWhatIf = useShownVariant() !== null
  const isSomebodys = useWorksheet(({ seenBy }) => seenBy !== null)
  return (
    <section className="take-along" aria-labelledby="take-along">
      <h3 id="take-along">{words.heading}</h3>
      <p className="soft">{isWhatIf || isSomebodys ? words.itself : words.lead}</p>
      {!isWhatIf && !isSomebodys && <Ways />}
    </section>
  )
}

const Ways = () => {
  const record = useRecord()
  const levers = leversNow(useInsight())
  const { says, file, paint, copy, save } = useResultPicture(record, levers)
  return (
    <div className="button-row">
      <CopyButton text={resultText(record, levers, today())} label={words.text} what={words.textWhat} />
      <Button kind="quiet" onClick={() => void copy()}>
        {words.picture}
      </Button>
      <Button kind="quiet" onClick={() => void save()}>
        {words.save}
      </Button>
      <ShareButton name={file} type="image/png" content={paint} />
      <span role="status">{says}</span>
    </div>
  )
}
