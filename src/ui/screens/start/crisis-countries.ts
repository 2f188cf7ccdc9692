import {
  type CrisisCountry, type CrisisLine, type CrisisLineId, crisisLines, crisisLinesElsewhere, crisisRegions,
} from '../../../content/crisis-lines.ts'
import { crisisWords } from '../../../words/en/crisis-lines.ts'
import { screenLocale } from '../../screen-locale.ts'

export type Line = CrisisLine & { readonly id: CrisisLineId }
export type Country = readonly [CrisisCountry, readonly Line[]]

const { countries: names } = crisisWords
const inWords = new Intl.Collator(screenLocale())

/** Countries by their names in the language of the page, then what is left over. */
const ALL: readonly Country[] = [
  ...(Object.entries(crisisLines) as Country[])
    .toSorted(([one], [other]) => inWords.compare(names[one], names[other])),
  ...(Object.entries(crisisLinesElsewhere) as Country[]),
]

/**
 * The country that the browser names goes first. It may be the wrong one, as of a computer that was bought elsewhere:
 * so all others stay in view, each under its name.
 */
export const crisisCountries = (languages: readonly string[]): readonly Country[] => {
  const region = languages.flatMap((language) => /-([A-Z]{2})\b/.exec(language)?.[1] ?? [])[0]
  const isHere = ([country]: Country) => region !== undefined && country === crisisRegions[region]
  return [...ALL.filter(isHere), ...ALL.filter((one) => !isHere(one))]
}
