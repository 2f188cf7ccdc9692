import { useMemo, useState } from 'react'
import { headlineIn } from '../../../record/headline.ts'
import { type Choices, type Conflict, mergeSteps } from '../../../record/merge-answers.ts'
import { assessmentNow } from '../../../record/places.ts'
import { scored } from '../../../record/scored.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { inPieces } from '../../in-pieces.ts'
import { orStopped } from '../../or-stopped.ts'
import { tierWords } from '../../result/tier-words.ts'
import { usePaper } from '../../paper-services.ts'
import { useLongWork } from '../../use-long-work.ts'
import { useRecord, useStore } from '../../worksheet-context.tsx'
import { addMerged } from './add-merged.ts'
import { type Chosen, answersIn, chosenFiles, fitNow } from './chosen-files.ts'
import { type AnswerFileRead, readAnswerFile } from './read-answer-file.ts'
import { useMerged } from './use-merged.ts'

const words = pagesTogether.files

/** More than any table has people; a folder chosen by mistake should not be read to its end. */
export const MOST_FILES = 100

/**
 * 'too-large': what it would become could not be opened again. 'stopped': nothing was read. 'changed': the worksheet
 * became another meanwhile, and nothing was added.
 */
type State = 'waiting' | 'too-many' | 'too-large' | 'stopped' | 'changed'

const NOTHING_CHOSEN: Readonly<Record<string, Chosen>> = {}
const NO_CHOICES: Choices = {}
const NO_CONFLICTS: readonly Conflict[] = []

/** Reads files that came back, shows what they would do, and adds them in one step. */
export const useAnswerFiles = () => {
  const { paper, sha256, now } = usePaper()
  const store = useStore()
  const record = useRecord()
  const { underWay, run } = useLongWork()
  const [state, setState] = useState<State>('waiting')
  const [read, setRead] = useState<readonly AnswerFileRead[]>([])
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [choices, setChoices] = useState(NO_CHOICES)
  const [added, setAdded] = useState(0)

  const files = useMemo(() => chosenFiles(record, read, chosen), [record, read, chosen])
  const { merged, shown, count, ...merging } = useMerged(record, files, choices, now)

  const choose = async (list: readonly File[]) => {
    if (list.length > MOST_FILES) return setState('too-many')
    setAdded(0)
    setState('waiting')
    const all = await run(say(words.reading, { n: list.length }), (watching) =>
      readAll(list, record, { paper, sha256, now, watching }))
    if (all === 'stopped') return setState('stopped')
    setRead((before) => [...before, ...all])
  }
  const drop = () => {
    setRead([])
    setChosen(NOTHING_CHOSEN)
    setChoices(NO_CHOICES)
  }
  const add = async () => {
    if (merged === null) return
    setState('waiting')
    const outcome = await run(words.adding, (watching) => addMerged({ from: record, merged }, {
      present: () => (store.getState().isFollowing ? null : store.getState().record),
      merge: (present) => {
        const answers = answersIn(present, chosenFiles(present, read, chosen))
        return inPieces(mergeSteps(present, answers, choices, now()), watching.signal, () => undefined)
      },
      refuses: async (next) => {
        const opens = await paper.ask('would-open', { record: next }, watching)
        if (!opens.ok) return opens.stopped ? 'stopped' : 'waiting'
        return opens.value ? null : 'too-large'
      },
      put: (next) => store.actions.replace({ ...next, changed: now() }),
    }))
    if (outcome !== 'added') return setState(outcome)
    setAdded(count)
    drop()
  }
  const patch = (key: string, change: Chosen) => setChosen({ ...chosen, [key]: { ...chosen[key], ...change } })
  const settle = (key: string, meaning: string) => setChoices({ ...choices, [key]: meaning })
  const conflicts = shown?.conflicts ?? NO_CONFLICTS
  const tiers = shown === null ? null : tiersOf(record, shown.record)
  const does = { choose, drop, add, patch, settle, again: merging.again }
  return {
    state, files, conflicts, count, tiers, choices, added, ...does,
    isReady: merged !== null && underWay === null,
    underWay: underWay ?? merging.underWay,
  }
}

type Reading = Parameters<typeof readAnswerFile>[1]

/** All of them or none: half of what was chosen is not what anybody chose. */
const readAll = async (
  list: readonly File[], record: Worksheet, reading: Reading,
): Promise<readonly AnswerFileRead[] | 'stopped'> => {
  const { signal, onProgress } = reading.watching
  const all: AnswerFileRead[] = []
  for (const file of list) {
    const read = await orStopped(readAnswerFile(file, reading), signal)
    if (read === 'stopped' || signal?.aborted) return 'stopped'
    all.push(read)
    // Worked out file by file here, and known when the table of all files is drawn.
    if (read.kind === 'returned') fitNow(record, read.returned)
    onProgress?.({ of: 'file', done: all.length, all: list.length })
  }
  return all
}

/** The joint tier before and after, where ratings or hazards of people move it; null where it stays. */
const tiersOf = (before: Worksheet, after: Worksheet) => {
  if (!scored(assessmentNow(before)).enough) return null
  const [from, to] = [before, after].map((record) => tierWords(headlineIn(record).tier))
  return from === to ? null : { from: from ?? '', to: to ?? '' }
}
