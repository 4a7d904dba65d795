/** Styles of the reading aids. */
export const AID_STYLES = `
.bs .panel{position:absolute;inset-block:0;inset-inline-end:0;inline-size:min(380px,100%);overflow:auto;overscroll-behavior:contain;background:var(--paper);border-inline-start:1px solid var(--line);padding:6px 20px 40px;z-index:5;color:var(--ink)}
.bs .panel-head{position:sticky;inset-block-start:-6px;display:flex;align-items:center;justify-content:space-between;background:var(--paper);padding-block:6px;z-index:1}
.bs .panel h2{font:650 15px/1.3 var(--ui);margin:0}
.bs .panel h3{font:650 14px/1.3 var(--ui);margin:0 0 10px}
.bs .panel .quotes{border-block-start:0;padding:12px 0;margin:0}
.bs .panel .quotes .go{font-size:16px}
.bs .panel .quotes cite{visibility:hidden}
.bs .field{display:grid;grid-template-columns:1fr minmax(0,190px);gap:4px 12px;align-items:center;min-block-size:44px;padding:4px 0;border-block-end:1px solid var(--line)}
.bs :is(input,select,textarea){font:400 14px/1.4 var(--ui);color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:5px;padding:8px;min-block-size:44px;inline-size:100%;accent-color:var(--accent)}
.bs input[type=range]{padding:0;border:0}
.bs input[type=checkbox]{inline-size:24px;min-block-size:24px;justify-self:end}
.bs textarea{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:12.5px}
.bs .find{display:flex;flex-wrap:wrap;gap:4px;align-items:center}
.bs .find input{flex:1 1 150px}
.bs .find output{inline-size:100%;color:var(--soft);min-block-size:1.5em}
.bs .outline{list-style:none;margin:0;padding:0}
.bs .outline button{inline-size:100%;white-space:normal;text-align:start;font:400 16px/1.4 var(--face);color:var(--ink)}
.bs .outline [aria-current]{color:var(--accent);font-weight:650}
.bs .outline li[data-level="3"]{padding-inline-start:16px}
.bs .outline li:is([data-level="4"],[data-level="5"],[data-level="6"]){padding-inline-start:32px}
.bs .keys{display:grid;grid-template-columns:auto 1fr;gap:10px 16px;margin:12px 0;align-items:center}
.bs .keys dd{margin:0}
.bs kbd{display:inline-block;min-inline-size:28px;text-align:center;font:500 13px/1 ui-monospace,monospace;padding:6px 8px;border:1px solid var(--line);border-block-end-width:2px;border-radius:5px}
.bs .dim{position:absolute;background:color-mix(in srgb,var(--paper) 82%,transparent);pointer-events:none;z-index:2}
.bs .linked{position:relative}
.bs .link{position:absolute;inset-block-start:-8px;inset-inline-start:-46px;opacity:0;padding:0;font-size:0}
.bs .link::before{content:"¶";font:400 16px/1 var(--serif)}
.bs .linked:hover>.link,.bs .link:focus-visible{opacity:1}
@media (max-width:820px),(hover:none){.bs .link{position:static;display:none}.bs:not([data-surface=popup]) .linked:focus-within>.link{display:inline-block;opacity:1;min-block-size:0;padding:0 8px}}
.bs[data-surface=popup] .link{display:none}
.bs .copy-code{display:block;margin:0 0 0 auto;margin-inline:auto 0}
.bs .body img{cursor:zoom-in}
.bs .lightbox{position:absolute;inset:0;z-index:7;background:#0c0c0c;color:#fff;display:grid;grid-template-rows:auto minmax(0,1fr) auto;gap:8px;padding:8px 16px 16px;justify-items:center;align-items:center}
.bs .lightbox img{max-inline-size:100%;max-block-size:100%;object-fit:contain;cursor:zoom-out}
.bs .lightbox button{justify-self:end;color:#fff}.bs .lightbox button:is(:hover,:focus-visible){background:#333;outline-color:#fff}
.bs .lightbox p{font:400 14px/1.5 var(--ui);max-inline-size:70ch;margin:0}
.bs .note{position:absolute;inset-block-end:0;inset-inline:0;z-index:5;max-block-size:45%;overflow:auto;margin-inline:auto;max-inline-size:720px;background:var(--card);border-block-start:2px solid var(--accent);padding:16px 20px;font:400 16px/1.5 var(--face)}
@media print{.bs :is(.dim,.link,.copy-code,.lightbox,.note){display:none!important}}
`;
