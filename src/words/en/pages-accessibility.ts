import { spoken } from '../spoken.ts'

/** Words of the page “Accessibility”. What it says was tested, a test of the project tests. */
export const pagesAccessibility = spoken('pages.accessibility', {
  title: 'Accessibility of this page',
  pageTitle: 'Accessibility · {product}',
  lead: [
    'Everybody who has a say about a tool should be able to take part, whatever they see, hear, move or read with.',
    'This page aims at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. By the checks below we found no failure. Nobody outside has judged it, and people with disabilities have not tested it yet. So we do not say that it meets the guidelines.',
    'Written on 27 November 2026. All checks but the last run again with every change of the page.',
  ],
  parts: {
    keys: 'With the keyboard',
    tested: 'What was tested, and how',
    notTested: 'What was not tested',
    limits: 'What we know is not good enough',
    tell: 'If something stands in your way',
  },
  keys: {
    skip: 'The first Tab in a worksheet offers “Skip to the questions”.',
    move: 'Tab and Shift+Tab go from one thing to the next. Arrow keys choose among the answers of a question. Space ticks a box. Enter presses a button. Escape closes a question that lies over the page.',
    undo: 'Ctrl+Z takes the last change of the worksheet back, Ctrl+Shift+Z does it again. On a Mac: Command. While you write in a field these keys stay the field’s own.',
    room: 'A worksheet and “Show of hands” have keys of one letter. The key ? lists them, and there they can be turned off.',
    headings: 'Each page has one main heading, and the focus goes to it when a page turns.',
  },
  tested: {
    rules: 'The program axe-core reads every screen, in most of its states, in light and in dark colours, by its rules for WCAG 2.0 to 2.2, A and AA, and by its own for good practice.',
    names: 'A test goes the whole way: open a worksheet, answer, add a person, read the risks, judge, sign, open the signed PDF and check it. It knows only the role and the name of each thing, as a screen reader says them, and uses only the keyboard.',
    shape: 'On the same screens: one main heading and no gap in the order of headings. Regions, drawings and controls have names. Two controls of one group share no name. Each drawing has the same in words or as a table.',
    focus: 'After each action of a long walk the focus stands on something. What has the focus is not hidden behind a bar.',
    errors: 'What is wrong with a form is read out, is tied to its field, and leads to it.',
    larger: 'At 400 % (a page 320 pixels wide and 256 high), with letters of 200 %, and with wider lines, words and letters: nothing has to be scrolled sideways, and nothing is lost.',
    targets: 'Buttons, fields and answers are at least 44 pixels high. Folds, and links that stand alone, are at least 24.',
    motion: 'Where less motion is asked for, nothing moves.',
    language: 'Words in another language than the page say which one, so that a screen reader can say them rightly.',
    pdf: 'The PDF has tags, headings, a language and a text for each drawing. The program veraPDF checks it by the rules of PDF/UA-1.',
  },
  notTested: {
    people: 'By people with disabilities: not yet.',
    aids: 'With a real screen reader, a magnifier, speech input or switches: not yet.',
    browsers: 'Any browser but Chromium. Firefox and Safari were not tested.',
    pdf: 'The PDF with a screen reader. A program cannot say whether what is read aloud makes sense.',
    words: 'Whether the words are easy enough, by people who find reading hard.',
  },
  limits: {
    long: 'Some pages are long, above all the rules. A list of what is in them stands at their top.',
    titles: 'A long title is cut short in the head of a worksheet and in the table of the reading room. The whole is the first answer of the worksheet.',
    sources: 'Most sources are in English. In another language their titles stay as they are.',
    drawing: 'To draw a signature by hand needs a finger, pen or mouse. The typed name and the picture count the same.',
    printed: 'The printed pages in the reading room are pictures. The same stands in words beside them.',
  },
  tell: 'Open an issue in the repository that this page comes from. Say what you wanted to do, what stood in your way, and with what browser and aid. There is no other address yet. Please write nothing there about a patient.',
} as const)
