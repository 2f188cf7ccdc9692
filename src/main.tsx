import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './ui/app.tsx'
import { PaperProvider } from './ui/paper-services.ts'
import { createPaperSession } from './ui/paper-session.ts'
import { createPaperClient, startPaperWorker } from './jobs/paper-client.ts'
import './ui/styles/main.css'
import type { Drafts } from './ui/services.ts'

const kept = new Map<string, any>()
const drafts: Drafts = {
  trouble: { get: () => null, subscribe: () => () => {} },
  list: async () => [...kept.values()].map((s) => ({ id: s.getState().record.id, title: s.getState().record.answers.joint.all['feature.for']?.value ?? '', changed: s.getState().record.changed, tier: null })),
  open: async (id) => kept.get(id)?.getState().record ?? null,
  lastOpened: async () => null,
  keep: async (store) => { kept.set(store.getState().record.id, store); const st = { kind: 'saved', at: new Date().toISOString() } as const; return { saving: { get: () => st, subscribe: () => () => {} }, close: async () => {} } },
  duplicate: async () => {},
  remove: async (id) => void kept.delete(id),
  restore: async () => {},
}
const now = () => new Date().toISOString()
const paper = { paper: createPaperClient(startPaperWorker), session: createPaperSession(), keys: { list: async () => [], keep: async () => false }, signers: { firstSeen: async () => null, note: async () => {} }, now, random: (n: number) => crypto.getRandomValues(new Uint8Array(n)), sha256: null, canKeepOnDevice: false, release: __RELEASE__ }
const root = document.getElementById('root')
if (root) createRoot(root).render(<StrictMode><PaperProvider value={paper}><App services={{ now, newId: () => crypto.randomUUID(), drafts }} /></PaperProvider></StrictMode>)
