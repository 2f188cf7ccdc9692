import { rubric } from '../content/rubric.ts'
import { divergenceOf } from '../domain/divergence.ts'
import { insightOf } from '../domain/insight.ts'
import type { InsightAnswer, InsightAsk } from './insight-client.ts'

/** What would lower a tier, or sets two people apart, takes a moment to find: here it stalls nobody who is typing. */
addEventListener('message', ({ data }: MessageEvent<InsightAsk>) => postMessage(answerTo(data)))

const answerTo = (ask: InsightAsk): InsightAnswer => {
  try {
    const found = ask.kind === 'insight' ? insightOf(rubric, ask.assessment) : divergenceOf(rubric, ask.ask)
    return { ok: true, found }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
