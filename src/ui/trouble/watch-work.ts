import { type DivergenceClient, type InsightClient, InsightFailure } from '../../jobs/insight-client.ts'
import type { PaperClient } from '../../jobs/paper-client.ts'
import type { createSkimPool } from '../../jobs/skim-pool-client.ts'
import type { TroubleDesk } from './trouble-desk.ts'

/** The same client, heard: which jobs were asked, and which broke. What was stopped is no trouble. */
export const watchPaper = ({ ask }: PaperClient, desk: TroubleDesk): PaperClient => ({
  ask: async (kind, question, watching) => {
    desk.step(`work ${kind}`)
    const outcome = await ask(kind, question, watching)
    if (!outcome.ok && outcome.stopped) desk.step(`stopped ${kind}`)
    else if (!outcome.ok) desk.note(outcome.message, 'work')
    return outcome
  },
})

type Tell = Parameters<typeof createSkimPool>[0]['tell']

/** The same of files that a table reads: one that broke our own work says so in its row, and is noted here. */
export const watchSkims = (tell: Tell, desk: TroubleDesk): Tell => (key, news) => {
  if (news.state === 'broken' && news.trouble === 'broken') desk.note(news.message, 'work')
  tell(key, news)
}

/** The same of what is worked out beside the page. */
export const watchInsight = <Client extends InsightClient | DivergenceClient>(client: Client, desk: TroubleDesk) => ({
  ...client,
  ask: (about: never) => {
    const answer = client.ask(about)
    answer.catch((failure: unknown) => {
      if (failure instanceof InsightFailure && failure.kind === 'broken') desk.note(failure.message, 'work')
    })
    return answer
  },
}) as Client
