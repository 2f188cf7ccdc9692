/** Written by `npm run keep-rules`: the rules that worksheets out there may name, the oldest first. */
export const earlierSeals: readonly { readonly version: string; readonly sha256: string }[] = [
  { version: '1.0', sha256: '8673c1f2e9e4505adee1080bb967d19d8ecace287f026237566a106d93a5efa9' },
  { version: '1.0', sha256: '78d91c631e33b616e622a09a8229fce91e2f2ada9188dbf1e919fcfe507f8bbd' },
  { version: '1.0', sha256: '2965def89b8b60934a1c11d31ff7fa17c09cb307ea4f3e4669e0520424920085' },
  { version: '1.0', sha256: 'c5b351476e318cbb8b95e8319e6969cefbe3acddd4132ea20155a2dd0b1cb997' },
  { version: '1.0', sha256: '48e01ff1d6b6fc7cd093d1433dad6cc507707300e87eca49e5d24f97db4133bf' },
  { version: '1.1', sha256: '9a82690ae479ff70904c539933240efe035c33824a915bee5b6ef7c8d0428216' },
  { version: '1.1', sha256: '4a13225e7ab660cfd1f865e9cd8871d96fc2c693b4bc78f6d9b4caac52f63e66' },
]
