import { useState } from 'react'
import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { saveWorksheetFile } from '../../save-worksheet.ts'
import { useServices } from '../../services.ts'

const words = pagesComputer.lock

/** A worksheet file of each worksheet that is kept here, one after another. */
export const SaveEach = () => {
  const { drafts } = useServices()
  const [saved, setSaved] = useState<number | null>(null)
  const saveEach = async () => {
    let n = 0
    for (const { id } of await drafts.list()) {
      const worksheet = await drafts.open(id)
      if (worksheet === null) continue
      saveWorksheetFile(worksheet)
      n += 1
    }
    setSaved(n)
  }
  return (
    <>
      <Button kind="secondary" onClick={() => void saveEach()}>
        {words.saveFiles}
      </Button>
      <p role="status">{saved === null ? '' : say(words.savedFiles, { n: saved })}</p>
    </>
  )
}
