import { paperDesk } from './paper-desk.ts'
import type { PaperAsk, PaperNews } from './paper-messages.ts'

/** All paper work happens here, so that no export ever stalls a page somebody is typing into. */
addEventListener('message', async ({ data }: MessageEvent<PaperAsk>) => {
  tell(await answerTo(data))
})

const tell = (news: PaperNews): void => postMessage(news)

const answerTo = async (ask: PaperAsk): Promise<PaperNews> => {
  try {
    return { id: ask.id, ok: true, value: await paperDesk(ask, (progress) => tell({ id: ask.id, progress })) }
  } catch (error) {
    return { id: ask.id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
