import { rubric } from '../content/rubric.ts'
import { insightOf } from '../domain/insight.ts'
import type { InsightAnswer, InsightAsk } from './insight-client.ts'

/** What would lower a tier takes a moment to find: here it stalls nobody who is typing. */
addEventListener('message', ({ data }: MessageEvent<InsightAsk>) => postMessage(answerTo(data)))

const answerTo = (assessment: InsightAsk): InsightAnswer => {
  try {
    return { ok: true, insight: insightOf(rubric, assessment) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
