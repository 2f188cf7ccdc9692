import type { By, Lever, Levers, LeversTo } from '../../../domain/lever.ts'
import { headlineIn } from '../../../record/headline.ts'
import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Explained } from '../../glossary/explained.tsx'
import { useRecord } from '../../worksheet-context.tsx'
import { LeverItem } from './lever-item.tsx'

/** As many as somebody reads before choosing. */
const FIRST = 4

/** The smallest sets of changes that lower the tier: by one, and as far as choices can (P9). */
export const WhatWouldLower = ({ levers: { tier, lowest, next, furthest } }: { readonly levers: Levers }) => {
  const isRaised = useRecord((record) => headlineIn(record).tier.worst > tier)
  if (tier === 1) return <p>{words.lowestNow}</p>
  if (next === null && furthest === null) return <p>{words.none}</p>
  const narrows = [next, furthest].some((to) => to?.levers.some((lever) => lever.narrows))
  return (
    <>
      <p>
        <Explained text={words.lead} terms={['lever']} /> {narrows && words.narrowsMind} {isRaised && words.onlyRules}
      </p>
      {next && <Reaching to={next} heading={say(words.to, { tier: tiers[next.tier].name })} />}
      {furthest && <Reaching to={furthest} heading={say(words.lowestTo, { tier: tiers[furthest.tier].name })} />}
      {lowest > 1 && <p>{say(words.lowestIs, { tier: tiers[lowest].name })}</p>}
    </>
  )
}

const Reaching = ({ to: { levers, more, beyond }, heading }: { readonly to: LeversTo; readonly heading: string }) => (
  <section className="levers">
    <h3>{heading}</h3>
    {beyond && <p>{words.beyond}</p>}
    <LeverGroup by="you" levers={levers} />
    <LeverGroup by="maker" levers={levers} />
    {more > 0 && <p>{say(words.more, { n: more })}</p>}
  </section>
)

/** What the people at the table can do themselves, and what they can only ask of the maker. */
const LeverGroup = ({ by, levers }: { readonly by: By; readonly levers: readonly Lever[] }) => {
  const own = levers.filter((lever) => lever.by === by)
  const rest = own.slice(FIRST)
  if (own.length === 0) return by === 'you' && <p>{words.noneOfYours}</p>
  return (
    <>
      <h4>{words[by]}</h4>
      <LeverList levers={own.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure summary={say(words.rest, { n: rest.length })} lazy>
          <LeverList levers={rest} />
        </Disclosure>
      )}
    </>
  )
}

const LeverList = ({ levers }: { readonly levers: readonly Lever[] }) => (
  <ul className="plain-list">
    {levers.map((lever) => (
      <LeverItem key={JSON.stringify(lever.moves)} lever={lever} />
    ))}
  </ul>
)
