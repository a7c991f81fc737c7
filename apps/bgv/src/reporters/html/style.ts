import { colors } from './palette.ts';

/** The style of the page: one column, system fonts, light or dark as the reader's system is, and light on paper. */
export const style = `
:root{color-scheme:light dark;${colors}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1,h2,h3,h4,p,ul,dl,figure{margin:0}
h1{font-size:1rem;font-weight:600;color:var(--muted)}
h2{font-size:1.2rem;font-weight:600;line-height:1.35;margin:3rem 0 .25rem}
h3{font-size:1.05rem;margin:2.5rem 0 .75rem}
h4{font-size:.9rem;font-weight:600;color:var(--muted);margin:1.5rem 0 .5rem}
h4:first-letter{text-transform:uppercase}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
code,pre{font-size:.875em;line-height:1.5;font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
pre{margin:0;padding:.75rem .9rem;background:var(--well);border-radius:8px;white-space:pre-wrap}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.banner{margin-top:.75rem;padding:1.5rem;background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:12px}
.banner .title{font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.01em;color:var(--tone)}
.banner .title + p{margin-top:.5rem;font-size:1.05rem}
.bar{display:block;width:100%;height:10px;margin-top:1.25rem;border-radius:5px}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.75rem;padding:0;list-style:none}
.facts{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin-top:1.25rem}
.plain{margin-top:.75rem}
.facts dt{font-size:.875rem;color:var(--muted)}
.facts dd{margin:0}
.problems{margin-top:1.25rem;padding:0;list-style:none}
.problems li{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;padding:.4rem 0;border-top:1px solid var(--line)}
.problems .verdict{min-width:4rem}
.errors{padding-left:1.1rem}
.verdict{font-weight:600;font-size:.875rem;white-space:nowrap;color:var(--tone)}
.pass{--tone:var(--pass)}.fail{--tone:var(--fail)}.drift{--tone:var(--drift)}.inconclusive{--tone:var(--inconclusive)}.skip{--tone:var(--skip)}
.bar .pass,.bar .fail,.bar .drift,.bar .inconclusive,.bar .skip{fill:var(--tone)}
.bar .skip{fill:var(--line)}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}
table{width:100%;border-collapse:collapse}
caption{text-align:left;padding:.75rem 1rem;color:var(--muted);font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.6rem 1rem;border-top:1px solid var(--line)}
th{overflow-wrap:normal;font-size:.875rem;font-weight:600;color:var(--muted)}
.requirements td:first-child,.requirements th:first-child{width:8.4rem}
.reasons td:first-child{width:45%}
.rule + .rule,table + .rule{border-top:1px solid var(--line)}
summary{position:relative;display:flex;flex-wrap:wrap;gap:.15rem .9rem;align-items:baseline;padding:.65rem 2.5rem .65rem 1rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:"+";position:absolute;top:.65rem;right:1rem;color:var(--muted);font-weight:600}
[open]>summary::after{content:"\\2212"}
summary:hover{background:var(--well)}
summary .verdict{min-width:7.5rem}
summary code{font-size:.9375rem}
.inside{padding:.35rem 1rem 1.1rem}
.cases{padding:0;list-style:none}
.cases>li{padding:.5rem 0;border-top:1px solid var(--line)}
.cases>li:first-child{border-top:0}
.exchange{margin:.25rem 0 1rem;padding:1rem;border:1px solid var(--line);border-radius:10px}
.pairs{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.5rem 1rem}
.pairs dt{color:var(--muted);font-size:.875rem;padding-top:.1rem}
.pairs dd{margin:0}
.pairs .received{color:var(--fail);font-weight:600}
q{font-style:italic}
.differences{padding-left:1.1rem;margin-top:.25rem}
.filter{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:0 0 .5rem;padding:0;border:0}
.filter legend{float:left;padding:0;margin-right:.25rem}
.filter button{font:inherit;font-size:.875rem;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:999px;padding:.3rem .85rem;cursor:pointer}
.filter button[aria-pressed=true]{background:var(--ink);color:var(--page);border-color:var(--ink)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
@media (max-width:40rem){
main{padding:1.5rem 1rem 3rem}
.banner{padding:1.1rem}
.banner .title{font-size:1.45rem}
.pairs{grid-template-columns:1fr;gap:.1rem}
.pairs dd{margin-bottom:.6rem}
.requirements td:first-child,.requirements th:first-child{width:5rem}
th,td,summary{padding-left:.8rem}
th,td{padding-right:.8rem}
summary .verdict{min-width:4.2rem}
.facts{gap:.75rem 2rem}
}
@media print{
body{font-size:11pt}
main{max-width:none;padding:0}
.filter,summary::after{display:none}
.rule,tr,.exchange{break-inside:avoid}
h2,h3,h4{break-after:avoid}
}
`;
