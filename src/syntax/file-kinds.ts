import type { SkipReason } from '../core/report.ts';
import { baseName, extensionOf } from './path-name.ts';

/** What a file's name alone says about it when it is not a program guard reads. */
export interface FileKind {
  readonly reason: SkipReason;
  /** Said beside the reason, e.g. the language's name. */
  readonly detail?: string;
}

const extensions: readonly (readonly [SkipReason, string])[] = [
  ['image', 'png jpg jpeg gif webp avif ico bmp tif tiff heic psd ai sketch fig xcf icns jxl'],
  ['font', 'woff woff2 ttf otf eot fnt'],
  ['binary', 'zip gz tgz bz2 xz zst 7z rar tar jar war pdf exe dll so dylib a o lib node wasm class pyc db sqlite sqlite3 mdb mp3 mp4 m4a m4v mov avi mkv webm ogg oga ogv wav flac glb bin dat dmg iso msi deb rpm apk ipa keystore jks p12 pfx der crt cer doc docx xls xlsx ppt pptx odt ods pages numbers key parquet avro onnx npy npz pt h5 pb swf lockb tflite safetensors gguf'],
  ['stylesheet', 'css scss sass less styl stylus pcss postcss'],
  ['markup', 'html htm xhtml svg ejs hbs handlebars mustache pug jade njk nunjucks liquid twig haml slim erb jsp cshtml razor xaml vm ftl'],
  ['documentation', 'md mdx markdown txt rst adoc asciidoc textile org tex rtf man'],
  ['data', 'json jsonc json5 jsonl ndjson geojson webmanifest map yaml yml toml ini cfg conf config env properties xml xsd xsl xslt plist csv tsv psv po pot snap lock sum mod graphql gql prisma proto thrift avsc ics vcf srt vtt sub pem pub asc sig patch diff log http rest editorconfig gitignore tsbuildinfo har excalidraw drawio resx strings'],
];

const languages: Readonly<Record<string, string>> = {
  py: 'Python', pyi: 'Python', ipynb: 'Jupyter', rb: 'Ruby', php: 'PHP', phtml: 'PHP', java: 'Java', kt: 'Kotlin', kts: 'Kotlin', scala: 'Scala', groovy: 'Groovy',
  gradle: 'Gradle', go: 'Go', rs: 'Rust', c: 'C', h: 'C', cc: 'C++', cpp: 'C++', cxx: 'C++', hpp: 'C++', hh: 'C++', m: 'Objective-C', mm: 'Objective-C',
  cs: 'C#', fs: 'F#', fsx: 'F#', vb: 'Visual Basic', swift: 'Swift', dart: 'Dart', lua: 'Lua', pl: 'Perl', pm: 'Perl', r: 'R', jl: 'Julia', ex: 'Elixir', exs: 'Elixir',
  erl: 'Erlang', hs: 'Haskell', elm: 'Elm', ml: 'OCaml', mli: 'OCaml', re: 'Reason', res: 'ReScript', resi: 'ReScript', clj: 'Clojure', cljs: 'ClojureScript', cljc: 'Clojure',
  coffee: 'CoffeeScript', litcoffee: 'CoffeeScript', ls: 'LiveScript', purs: 'PureScript', civet: 'Civet', gts: 'Glimmer', gjs: 'Glimmer', marko: 'Marko', imba: 'Imba', as: 'AssemblyScript',
  sql: 'SQL', pgsql: 'SQL', psql: 'SQL', plsql: 'SQL', sh: 'shell', bash: 'shell', zsh: 'shell', fish: 'shell', ksh: 'shell', ps1: 'PowerShell', psm1: 'PowerShell', bat: 'batch', cmd: 'batch',
  tf: 'Terraform', tfvars: 'Terraform', hcl: 'HCL', nix: 'Nix', bicep: 'Bicep', rego: 'Rego', cue: 'CUE', dhall: 'Dhall', jsonnet: 'Jsonnet', sol: 'Solidity', move: 'Move', cairo: 'Cairo', vy: 'Vyper',
  zig: 'Zig', nim: 'Nim', cr: 'Crystal', d: 'D', v: 'V', asm: 'assembly', s: 'assembly', glsl: 'GLSL', vert: 'GLSL', frag: 'GLSL', wgsl: 'WGSL', hlsl: 'HLSL', metal: 'Metal',
  awk: 'awk', tcl: 'Tcl', vim: 'Vim script', el: 'Emacs Lisp', lisp: 'Lisp', scm: 'Scheme', rkt: 'Racket', mk: 'make', cmake: 'CMake', dockerfile: 'Dockerfile', feature: 'Gherkin', wat: 'WebAssembly text',
};

const names: Readonly<Record<string, FileKind>> = {
  dockerfile: { reason: 'other-language', detail: 'Dockerfile' },
  containerfile: { reason: 'other-language', detail: 'Dockerfile' },
  makefile: { reason: 'other-language', detail: 'make' },
  gnumakefile: { reason: 'other-language', detail: 'make' },
  rakefile: { reason: 'other-language', detail: 'Ruby' },
  gemfile: { reason: 'other-language', detail: 'Ruby' },
  podfile: { reason: 'other-language', detail: 'Ruby' },
  fastfile: { reason: 'other-language', detail: 'Ruby' },
  brewfile: { reason: 'other-language', detail: 'Ruby' },
  vagrantfile: { reason: 'other-language', detail: 'Ruby' },
  jenkinsfile: { reason: 'other-language', detail: 'Groovy' },
  justfile: { reason: 'other-language', detail: 'just' },
  license: { reason: 'documentation' },
  licence: { reason: 'documentation' },
  copying: { reason: 'documentation' },
  notice: { reason: 'documentation' },
  authors: { reason: 'documentation' },
  contributors: { reason: 'documentation' },
  readme: { reason: 'documentation' },
  changelog: { reason: 'documentation' },
  codeowners: { reason: 'data' },
  procfile: { reason: 'data' },
};

const lockfiles = new Set([
  'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock', 'shrinkwrap.yaml',
  'cargo.lock', 'gemfile.lock', 'poetry.lock', 'pdm.lock', 'uv.lock', 'pipfile.lock', 'composer.lock', 'go.sum', 'flake.lock', 'mix.lock',
  'pubspec.lock', 'podfile.lock', 'packages.lock.json', 'gradle.lockfile', 'package.resolved', '.terraform.lock.hcl',
]);

const reasonOfExtension = new Map<string, SkipReason>(
  extensions.flatMap(([reason, list]) => list.split(' ').map((extension) => [extension, reason] as const)),
);

/** What the name says, for names that do not promise a program guard reads; undefined when it says nothing. */
export function kindOfName(path: string): FileKind | undefined {
  const name = baseName(path).toLowerCase();
  if (lockfiles.has(name)) return { reason: 'lockfile' };
  const extension = extensionOf(path);
  const reason = reasonOfExtension.get(extension);
  if (reason !== undefined) return { reason };
  if (Object.hasOwn(languages, extension)) return { reason: 'other-language', detail: languages[extension]! };
  if (Object.hasOwn(names, name)) return names[name];
  // `Dockerfile.dev`, `.env.local`, `LICENSE-MIT`: the first word tells.
  const word = /^\.?[a-z]+/.exec(name)?.[0] ?? '';
  if (Object.hasOwn(names, word)) return names[word];
  if (name.startsWith('.')) return { reason: 'data' };
  return undefined;
}
