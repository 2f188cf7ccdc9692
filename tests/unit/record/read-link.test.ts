import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { linkOf } from '../../../src/record/link.ts'
import { MAX_LINK } from '../../../src/record/read-link.ts'
import { RULES, answering, checked, failureIn, linkIn, withAnswers, written } from './link-case.ts'

const read = linkIn(written)

describe('what mail programs do to a link is undone', () => {
  test.each<[string, (link: string) => string]>([
    ['lines broken with CR LF', (link) => link.replace(/.{60}/g, '$&\r\n')],
    ['lines broken and indented', (link) => `  ${link.replace(/.{60}/g, '$& \n\t')}\n`],
    ['breaks that became spaces of the address', (link) => link.replace('oversight', 'over%20sight')],
    ['@ and + encoded', (link) => link.replaceAll('@', '%40').replaceAll('+', '%2B')],
    ['plus signs read as spaces', (link) => link.replaceAll('+', '%20')],
    ['every mark but the slashes encoded', (link) => link.replace(/[@+=,?]/g, encodeURIComponent)],
    ['small hex digits', (link) => link.replace(/%../g, (code) => code.toLowerCase())],
    ['percent signs encoded again', (link) => link.replaceAll('%', '%25')],
    ['all encoded again', encodeURI],
    ['all encoded as a part of another address', encodeURIComponent],
    ['all encoded twice', (link) => encodeURIComponent(encodeURIComponent(link))],
    ['letters of the title decoded', (link) => link.replaceAll('%C3%A9', '\u00e9')],
    ['marks as characters of HTML', (link) => link.replaceAll('@', '&#64;').replaceAll('=', '&#x3D;')],
    ['the same, escaped again', (link) => link.replaceAll('@', '&amp;#64;').replaceAll('/', '&amp;#x2f;')],
    ['soft hyphens', (link) => link.replaceAll('-', '-\u00ad\u200b')],
    ['a full stop', (link) => `${link}.`],
    ['brackets and a line', (link) => `${link}>)\n`],
    ['a parameter', (link) => `${link}?utm_source=mail/x&y=1`],
    ['no number sign', (link) => link.slice(1)],
    ['the whole address', (link) => `https://example.org/a/${link}`],
    ['the address within another', (link) =>
      `https://mail.example/?url=${encodeURIComponent(`https://example.org/${link}`)}&data=05%7C02`],
  ])('%s', (_what, mangled) => {
    expect(mangled(written)).not.toBe(written)
    expect(linkIn(mangled(written))).toEqual(read)
  })

  test('a title that looks encoded stays as it is', () => {
    const link = linkOf(withAnswers({ 'feature.for': { value: 'a%20b%2520c &#64; %' } }), { blind: false })
    expect(linkIn(link)?.title).toBe('a%20b%2520c &#64; %')
    expect(linkIn(encodeURIComponent(link))?.title).toBe('a%20b%2520c &#64; %')
  })
})

describe('what is no whole link is named', () => {
  test('cut at any place it is never read', () => {
    const cuts = Array.from(written, (_, end) => failureIn(written.slice(0, end)))
    expect(cuts.length).toBeGreaterThan(250)
    expect(new Set(cuts.slice(0, '#/link'.length))).toEqual(new Set(['not-a-link']))
    expect(new Set(cuts.slice('#/link'.length))).toEqual(new Set(['cut-short']))
    expect(linkIn(`${written} \n`)).toEqual(read)
  })

  test('with any character altered it is never read as another', () => {
    const altered = Array.from(written, (character, at) =>
      failureIn(`${written.slice(0, at)}${character === 'x' ? 'y' : 'x'}${written.slice(at + 1)}`))
    expect(altered).not.toContain(null)
    expect(failureIn(written.replace('adults', 'from-13'))).toBe('cut-short')
    expect(failureIn(`${written}0`)).toBe('cut-short')
  })

  test.each([
    ['', 'not-a-link'], ['#/', 'not-a-link'], ['#/who', 'not-a-link'], ['#/linking/1/', 'not-a-link'],
    ['#/link', 'cut-short'], ['#/link/', 'cut-short'], ['#/link/1b', 'cut-short'], ['#/link/1/f00d', 'cut-short'],
    ['#/link/2/anything', 'newer'], ['#/link/12c', 'newer'], [checked('#/link/2/f00d/r/t/a/b/'), 'newer'],
    ['#/link/0/', 'not-a-link'], ['#/link/1c/', 'not-a-link'], ['#/link/-1/', 'not-a-link'],
    [checked(`#/link/1/__proto__/${RULES}/-/-/`), 'not-a-link'],
    [checked(`#/link/1/${'f'.repeat(81)}/${RULES}/-/-/`), 'not-a-link'],
    [checked(`#/link/1/f00d/${RULES}0/-/-/`), 'not-a-link'],
    [checked('#/link/1/f00d/call-us-0123456789abcdef/-/-/'), 'not-a-link'],
  ])('%#: %s', (hash, failure) => {
    expect(failureIn(hash)).toBe(failure)
  })

  test.each([
    'who.ages=adults,who.ages=adults', 'who.ages=adults,who.ages=?', 'who.new=a,who.new=b',
    'what.output@inform=fixed,what.output@inform=computed', 'what.actions=inform+inform',
    'who.ages=adults+from-13', 'who.ages=-', 'who.ages=', 'who.ages', '=adults', 'who.ages=adults,',
    'what.output@=fixed', 'what.output@inform@treat=fixed', 'what.actions=inform+', 'what.actions=?+inform',
    'who.ages=adults!', '__proto__=adults', 'what.output@__proto__=fixed', 'a=b=c',
  ])('contradictory or misspelled: %s', (answers) => {
    expect(failureIn(answering(encodeURI(answers)))).toBe('not-a-link')
  })

  test('a blind link that tells answers is none', () => {
    expect(failureIn(answering('who.ages=adults', { version: '1b' }))).toBe('not-a-link')
    expect(failureIn(answering('feature.adds=?', { version: '1b' }))).toBe('not-a-link')
    expect(failureIn(answering('feature.adds=?'))).toBe(null)
    expect(failureIn(answering('feature.stage=pilot,what.actions=inform', { version: '1b' }))).toBe(null)
  })

  test('a text beyond all bounds is not looked at', () => {
    expect(failureIn('x'.repeat(100_000))).toBe('too-long')
    expect(failureIn(written + ' '.repeat(MAX_LINK))).toBe('too-long')
    expect(failureIn(written + ' '.repeat(MAX_LINK - written.length))).toBe(null)
  })

  test('long and broken ones are cut short, and no more', () => {
    expect(failureIn(`#/link/1/${'%25'.repeat(13_000)}`)).toBe('cut-short')
    expect(failureIn('#/link/1/f/r/\ud83d/-/00000000')).toBe('cut-short')
    expect(failureIn(`#/link/1/${'/'.repeat(39_000)}`)).toBe('cut-short')
  })
})

describe('what our rules do not know is left out and named', () => {
  test.each<[string, readonly string[]]>([
    ['who.shoes=big', ['who.shoes']],
    ['who.ages=ancient', ['ancient']],
    ['what.actions=inform+dance', ['dance']],
    ['what.output@dance=fixed', ['dance']],
    ['who.ages@inform=adults', ['who.ages']],
    ['what.actions@inform=treat', ['what.actions']],
    ['feature.for=adults', ['feature.for']],
    ['feature.today=?', ['feature.today']],
    ['constructor=a,who.ages=constructor,what.output@toString=fixed', ['constructor', 'toString']],
    ['who.shoes@dance=big,who.shoes=big', ['who.shoes', 'dance']],
  ])('%s', (answers, strange) => {
    const result = linkIn(answering(`${answers},who.acuity=mild`, { rules: '9.9-0123456789abcdef' }))
    expect(result).toEqual({
      worksheet: 'f00d', blind: false, title: 'Title', sameRules: false,
      rules: { version: '9.9', code: '0123456789abcdef' }, strange,
      layer: { all: { 'who.acuity': { value: 'mild', confirmed: false } }, actions: {}, safeguards: {} },
    })
  })

  test.each([
    [RULES, true], [`${seal.version}-0123456789abcdef`, false], [RULES.replace(seal.version, '0.9'), false],
  ])('%s are our rules: %s', (rules, isOurs) => {
    expect(linkIn(answering('-', { rules }))?.sameRules).toBe(isOurs)
  })
})
