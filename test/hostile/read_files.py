r"""Reads JSON lines {"id", "files", "branches"}, a bundle each, and prints what other programs would make of its files.

Drawings have to be XML of known elements that refer to nothing outside; pages must not run or fetch anything. TOML has to
parse. Shell scripts have to parse, and are run with every command replaced by one that prints its arguments.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from html.parser import HTMLParser
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {
    *("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"),
    *("title", "desc", "defs", "marker", "clipPath", "pattern"),
}
HANDLER = re.compile(r"^(on|xlink:href|href|\{.*\}href)", re.IGNORECASE)


def main():
    count = 0
    faults = []
    scripts = []
    for line in sys.stdin:
        case = json.loads(line)
        count += 1
        faults += [f"{case['id']}: {fault}" for fault in check(case)]
        scripts += [(case["id"], *script) for script in scripts_of(case)]
    faults += run(scripts)
    for fault in faults[:20]:
        print(fault)
    print(f"{count} read, {len(faults)} faults")
    return 1 if faults or not count else 0


def check(case):
    for path, text in case["files"].items():
        name = path.rsplit("/", 1)[-1]
        is_ours = "/code/" not in path
        try:
            if name.endswith(".json") and is_ours:
                json.loads(text)
            elif name.endswith(".toml") and is_ours:
                yield from package(tomllib.loads(text))
            elif name == "requirements.txt" and is_ours:
                if not re.fullmatch(r"((# [\w ,.]+|[a-z0-9]+(\[[a-z0-9,]+\])?([<>=]=?[0-9.]+,?)*)\n)+", text):
                    yield f"{path}: {text!r}"
            elif name.endswith(".svg"):
                yield from drawing(text)
            elif name.endswith(".html"):
                yield from Page(text).faults
        except (ValueError, ElementTree.ParseError) as error:
            yield f"{path}: {type(error).__name__}: {error}"


def package(tree):
    if not re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", tree["project"]["name"]):
        yield f"package {tree['project']['name']!r}"


def drawing(text):
    for element in ElementTree.fromstring(text.encode("utf-8")).iter():
        if element.tag.removeprefix(SVG) not in DRAWN:
            yield f"drawing: <{element.tag}>"
        for name, value in element.attrib.items():
            if HANDLER.match(name) or "javascript:" in value and name != "aria-label":
                yield f"drawing: {name}={value!r}"
            if "url(" in value and not value.startswith("url(#"):
                yield f"drawing: {name}={value!r}"


class Page(HTMLParser):
    TAGS = {
        *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "figure", "picture", "source"),
        *("img", "h1", "h2", "h3", "p", "ol", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "pre", "code"),
        *("span", "strong", "em", "details", "summary", "div", "small", "dl", "dt", "dd", "caption", "figcaption"),
    }

    def __init__(self, text):
        super().__init__()
        self.faults = []
        self.open = []
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"page: <{self.open[-1]}> stays open")

    def handle_starttag(self, tag, attrs):
        if tag not in self.TAGS:
            self.faults.append(f"page: <{tag}>")
        for name, value in attrs:
            if HANDLER.match(name) or (name in ("src", "srcset") and not value.startswith("data:image/svg+xml,")):
                self.faults.append(f"page: {name}={value!r:.80}")
        if tag not in ("meta", "img", "source", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"page: </{tag}> closes nothing")


def scripts_of(case):
    """Scripts with the name that the branch has, and whether they start the pipeline then."""
    files = case["files"]
    yield "start.sh", files["parameters/start.sh"], None, None
    for path, text in files.items():
        if path.endswith(".md"):
            for block in re.findall(r"^```sh\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
                yield path, block, None, None
    workflow = files["project/.github/workflows/deploy.yml"]
    lines = re.findall(r"^ +run: (.*)$", workflow, re.MULTILINE)
    starts = [line for line in lines if "--start" in line]
    if len(starts) != len(case["branches"]):
        yield "deploy.yml", "false # a branch has no line of its own", None, None
    for line, branch in zip(starts, case["branches"]):
        text = quoted(line) if line.startswith('"') else single(line)
        is_possible = "\0" not in branch
        yield "deploy.yml", text, branch.replace("\0", ""), True if is_possible else None
        yield "deploy.yml", text, f"{branch}x".replace("\0", ""), False


def quoted(line):
    """A text in double quotes, with YAML's escapes."""
    def character(found):
        letter, digits = found.group(1)[0], found.group(1)[1:]
        return chr(int(digits, 16)) if digits else {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "b": "\b", "e": "\x1b"}.get(letter, letter)

    return re.sub(r"\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)", character, line[1:-1])


def single(line):
    return line[1:-1].replace("''", "'") if line.startswith("'") else line


# Nothing outside of the shell can be run: there is no PATH, and a command that is no stand-in is told.
STUBS = r"""
PATH=/nowhere
command_not_found_handle() { printf '\1ran %s\1' "$1"; }
stub() { printf '\1%s' "$@"; printf '\1\n'; }
python() { stub python "$@"; }; aws() { stub aws "$@"; }; pip() { stub pip "$@"; }
terraform() { stub terraform "$@"; }; sha256sum() { stub sha256sum "$@"; }; sh() { stub sh "$@"; }
dirname() { printf /here; }; cd() { :; }; pwd() { printf /here; }
PIPELINE_ROLE_ARN=role BUCKET=bucket
"""


def run(scripts):
    """All of them in one shell, each in a subshell of its own."""
    if not scripts:
        return ["no scripts"]
    with tempfile.TemporaryDirectory() as folder:
        program = [STUBS]
        os.makedirs(os.path.join(folder, ".venv/bin"))
        open(os.path.join(folder, ".venv/bin/activate"), "w").close()
        for index, (_, _, text, branch, _) in enumerate(scripts):
            with open(os.path.join(folder, f"{index}.sh"), "w", encoding="utf-8") as file:
                file.write(text)
            with open(os.path.join(folder, f"{index}.branch"), "w", encoding="utf-8") as file:
                file.write(branch or "")
            program.append(
                f'printf "\\002%s\\002" {index}; ( IFS= read -r -d "" GITHUB_REF_NAME < {index}.branch; '
                f'set --; source ./{index}.sh ) 2>&1; '
            )
        with open(os.path.join(folder, "all.bash"), "w", encoding="utf-8") as file:
            file.write("\n".join(program))
        checked = [f"{index}.sh" for index in range(len(scripts))]
        parsed = subprocess.run(["bash", "-c", 'for f in "$@"; do bash -n "$f" || echo "$f"; done', "-", *checked],
                                cwd=folder, capture_output=True, text=True, errors="replace")
        done = subprocess.run(["bash", "all.bash"], cwd=folder, capture_output=True, text=True, errors="replace")
        left = sorted(set(os.listdir(folder)) - {"all.bash", ".venv"} - {f"{i}.{e}" for i in range(len(scripts)) for e in ("sh", "branch")})
    failed = [int(name.removesuffix(".sh")) for name in parsed.stdout.splitlines()]
    faults = [f"{scripts[index][0]}: bash -n: {scripts[index][2]!r:.400}" for index in failed]
    faults += [f"made a file: {name}" for name in left]
    outputs = dict(re.findall(r"\x02(\d+)\x02([^\x02]*)", done.stdout))
    for index, (case, name, text, branch, is_started) in enumerate(scripts):
        output = outputs.get(str(index), "")
        calls = [call.split("\1")[1:-1] for call in output.splitlines()]
        fault = call_fault(name, calls, output, is_started, text)
        if fault:
            faults.append(f"{case}: {name}: {fault}: {text!r:.300} for {branch!r:.100}")
    return faults


START = ["python", "-m", "pipelines.run", "--role-arn", "role", "--bucket", "bucket", "--start", "--environment"]


def call_fault(name, calls, output, is_started, text):
    if "\1ran " in output or any(not call for call in calls):
        return f"said {output!r:.200}"
    if name == "start.sh":
        (call,) = calls or [[]]
        wanted = ["aws", "sagemaker", "start-pipeline-execution", "--pipeline-name"]
        values = ["--pipeline-parameters", "file:///here/default.json"]
        if call[:4] != wanted or call[5:] != values or not re.fullmatch(r"[A-Za-z0-9-]+", call[4]):
            return f"called {call}"
    if is_started is None:
        return None
    if not is_started:
        return f"started {calls}" if calls else None
    if len(calls) != 1 or calls[0][:-1] != START or not re.fullmatch(r"[A-Za-z0-9_-]+", calls[0][-1]):
        return f"called {calls}"
    return None


if __name__ == "__main__":
    sys.exit(main())
