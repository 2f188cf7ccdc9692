#!/usr/bin/env python3
"""Checks a signed report with programs that anybody can get, and with nothing of this project.

    python3 independent-check.py [--schemas FOLDER] REPORT.pdf ...

Needs pdfsig, pdfdetach and pdftotext (poppler-utils), openssl, and for the schema Python's jsonschema
(python3-jsonschema). FOLDER holds the published schemas, worksheet-3.json and so on.

Answers 0 where everything holds, 1 where something does not, 2 where something could not be checked.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

SECONDS = 60
SCHEMAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'public', 'schema')
ATTACHMENTS = ('worksheet.json', 'rubric.json')
CANNOT_TELL = (
    'who signed: anybody can type a name into a key; compare the fingerprint by telephone or in the minutes',
    'when: the time is that of the signer\'s own clock',
    'whether the pages show what the attached worksheet says: open the report in the page, which draws them again',
    'what a later signer added besides a signature: the page walks through every update, object by object',
    'whether the tier follows from the answers: compute it again with rubric.json',
    'whether the last signature was cut off together with all that came after the one before it',
)


class Missing(Exception):
    """A program or a package is not on this machine."""


class Finding(Exception):
    """Something does not hold."""


def run(*command, folder=None):
    """What a program says; a report that hangs it does not hold."""
    environment = {**os.environ, 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC'}
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, env=environment, cwd=folder, check=False)
    except FileNotFoundError as error:
        raise Missing(command[0]) from error
    except subprocess.TimeoutExpired as error:
        raise Finding(f'{command[0]} gave no answer in {SECONDS} seconds') from error
    return done.returncode, (done.stdout + done.stderr).decode('utf-8', 'replace')


def plain(text):
    """What a file says of itself, with nothing that moves a terminal."""
    return ''.join(char if char.isprintable() else '?' for char in text)


def once(pairs):
    """An object in which a key stands twice is read in two ways by two readers."""
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError('a key stands twice')
    return dict(pairs)


def signatures(report):
    """Each signature is valid, and the last one covers every byte of the file."""
    _, said = run('pdfsig', '-nocert', report)
    found = re.findall(r'^  - Signature Validation: (.+)$', said, re.MULTILINE)
    if not found:
        raise Finding('nobody has signed it')
    bad = [verdict for verdict in found if verdict != 'Signature is Valid.']
    if bad:
        raise Finding(f'{len(bad)} of {len(found)} signatures: {bad[0]}')
    if not re.search(r'^  - Total document signed$', said, re.MULTILINE):
        raise Finding('something stands in the file that no signature covers')
    names = re.findall(r'^  - Signer Certificate Common Name: (.+)$', said, re.MULTILINE)
    return f'{len(found)} valid, the last one covers the whole file; names as typed: {plain(", ".join(names))}'


def fingerprints(report, folder):
    """The SHA-256 of each signer's certificate, for comparing with the signer."""
    run('pdfsig', '-nocert', '-dump', report, folder=folder)
    # With more than nine places to sign, the number is padded with a space.
    dumped = sorted(name for name in os.listdir(folder) if re.search(r'\.sig ?\d+$', name))
    if not dumped:
        raise Finding('no signature could be taken out')
    lines = []
    for name in dumped:
        pem = os.path.join(folder, f'{name}.pem')
        run('openssl', 'pkcs7', '-inform', 'DER', '-in', name, '-print_certs', '-out', pem, folder=folder)
        code, said = run('openssl', 'x509', '-in', pem, '-noout', '-fingerprint', '-sha256')
        if code != 0:
            raise Finding(f'no certificate in {name}')
        lines.append(said.strip().split('=', 1)[-1])
    return 'compare these with the signers\n' + '\n'.join(f'             {line}' for line in lines)


def attachments(report, folder):
    """Both files are attached, each once."""
    _, said = run('pdfdetach', '-list', report)
    listed = re.findall(r'^(\d+): (.*)$', said, re.MULTILINE)
    if sorted(name for _, name in listed) != sorted(ATTACHMENTS):
        raise Finding(f'attached: {plain(", ".join(name for _, name in listed)) or "nothing"}')
    for number, name in listed:
        code, said = run('pdfdetach', '-save', number, '-o', os.path.join(folder, name), report)
        if code != 0:
            raise Finding(f'{name}: {plain(said.strip())}')
    return ' and '.join(ATTACHMENTS)


def attached(folder, name):
    """The bytes of an attachment that was taken out."""
    try:
        with open(os.path.join(folder, name), 'rb') as file:
            return file.read()
    except OSError as error:
        raise Finding(f'{name} was not taken out') from error


def worksheet_in(folder):
    """The attached worksheet, if it is one."""
    try:
        worksheet = json.loads(attached(folder, 'worksheet.json').decode('utf-8'), object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise Finding('worksheet.json is no JSON that everybody reads alike') from error
    if not isinstance(worksheet, dict) or worksheet.get('format') != 'affordance-worksheet':
        raise Finding('worksheet.json is no worksheet')
    return worksheet


def schema(folder, schemas):
    """The attached worksheet has the published shape."""
    version = worksheet_in(folder).get('version')
    path = os.path.join(schemas, f'worksheet-{version}.json')
    if not isinstance(version, int) or not os.path.exists(path):
        raise Finding(f'no published schema for version {version!r}')
    # The interpreter that runs this may lack what the one of the system has.
    for python in filter(os.path.exists, (sys.executable, '/usr/bin/python3')):
        instance = os.path.join(folder, 'worksheet.json')
        code, said = run(python, '-W', 'ignore', '-m', 'jsonschema', '-i', instance, path)
        if re.fullmatch('.*: No module named jsonschema', said.strip()):
            continue
        if code != 0:
            raise Finding(plain(said.strip()[-160:]))
        return f'worksheet.json is as worksheet-{version}.json says'
    raise Missing('Python\'s jsonschema')


def rules(folder):
    """The attached rules are those that the worksheet names."""
    digest = hashlib.sha256(attached(folder, 'rubric.json')).hexdigest()
    rubric = worksheet_in(folder).get('rubric')
    named = rubric.get('sha256') if isinstance(rubric, dict) else None
    if digest != named:
        raise Finding(f'rubric.json has {digest}, and the worksheet names {plain(str(named))}')
    return f'SHA-256 of rubric.json is {digest}, as the worksheet says'


def footers(report, folder):
    """Each page bears the first sixteen digits of the code of the rules."""
    digest = hashlib.sha256(attached(folder, 'rubric.json')).hexdigest()
    code, said = run('pdftotext', '-q', report, '-')
    if code != 0:
        raise Finding('the pages have no text that can be read')
    pages = said.split('\f')[:-1]
    without = [number for number, page in enumerate(pages, 1) if f'code {digest[:16]}' not in page]
    if not pages or without:
        raise Finding(f'the code is missing on pages {without[:10]} of {len(pages)}')
    return f'each of {len(pages)} pages bears the code {digest[:16]}'


def checked(report, schemas):
    """Prints a line for each check and answers what came of them."""
    with tempfile.TemporaryDirectory() as folder:
        checks = (
            ('signatures', lambda: signatures(report)),
            ('fingerprints', lambda: fingerprints(report, folder)),
            ('attachments', lambda: attachments(report, folder)),
            ('schema', lambda: schema(folder, schemas)),
            ('rules', lambda: rules(folder)),
            ('footers', lambda: footers(report, folder)),
        )
        answer = 0
        for name, check in checks:
            try:
                print(f'holds        {name}: {check()}')
            except Missing as missing:
                print(f'not checked: {name}: {missing} is not installed')
                answer = answer or 2
            except Finding as finding:
                print(f'DOES NOT HOLD  {name}: {finding}')
                answer = 1
        return answer


def main():
    """Checks every report that is named, and says once what none of this can tell."""
    parser = argparse.ArgumentParser(description='Checks signed reports with public programs alone.')
    parser.add_argument('--schemas', default=SCHEMAS, help='folder of the published schemas')
    parser.add_argument('reports', nargs='+')
    asked = parser.parse_args()
    answers = []
    for report in asked.reports:
        print(f'\n{report}', flush=True)
        answers.append(checked(os.path.abspath(report), os.path.abspath(asked.schemas)))
    print('\nWhat these programs cannot tell:')
    for line in CANNOT_TELL:
        print(f'- {line}')
    return 1 if 1 in answers else max(answers)


if __name__ == '__main__':
    sys.exit(main())
