import { spoken } from '../spoken.ts'

/** Passphrases, and worksheet files that are sealed under one. */
export const pagesSealed = spoken('pages.sealed', {
  passphrase: {
    field: 'Passphrase',
    label: 'New passphrase',
    hint: 'At least {n} characters. Four words that have nothing to do with each other are good, such as “lamp river seven coat”. Do not use this example.',
    again: 'The same passphrase again',
    show: 'Show what I type',
    short: 'This passphrase has fewer than {n} characters. Others could try it out. Take four words.',
    differs: 'The two passphrases differ. Type both again, or show them.',
    wrong: 'This passphrase does not open it. Look at capital letters and spaces, and try again. Nothing was changed.',
    broken: 'One of the worksheets cannot be read, so the lock stays and nothing was changed. Delete that one on the start page first.',
    noCrypto: 'This browser offers no cryptography to this page, so it cannot lock or seal anything. Open the page over https.',
    failed: 'It was not done. {reason}',
  },
  file: {
    title: 'Save with a passphrase',
    what: 'The worksheet file is sealed. You can mail it; only whoever has the passphrase opens it, here or with other programs.',
    tell: 'Tell the passphrase another way, such as by telephone, and not in the same mail. If it is forgotten, nobody can open the file.',
    name: 'sealed-worksheet',
    save: 'Save the sealed file',
    close: 'Close',
    working: 'Sealing …',
    saved: 'Saved as {file}. Its name does not say what the worksheet is about.',
    openTitle: 'This file is under a passphrase',
    openHint: '{file} was sealed. Type the passphrase that its sender told you.',
    open: 'Open the file',
    opening: 'Trying the passphrase …',
    wrong: 'This passphrase does not open the file, or the file was changed on its way. The file is as it was. Try again.',
    failed: {
      'too-large': 'The sealed file is larger than any worksheet can be. Ask for the file again.',
      'newer-version': 'This sealed file has a newer form than this page can read. Use the newer release that made it.',
      rounds: 'This sealed file asks for an amount of work that no file of ours asks for. It was not tried. Ask for the file again.',
      invalid: 'This sealed file is not as it should be. It was not tried. Ask for the file again.',
    },
  },
} as const)
