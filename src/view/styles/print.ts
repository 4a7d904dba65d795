/** The article on paper: black on white whatever the theme, a readable measure, nothing that is pressed. */
export const PRINT_STYLES = `
@media print{
.bs.bs.bs{--paper:#fff;--card:#f4f4f4;--ink:#000;--soft:#333;--line:#999;--accent:#000;--mark:#eee;--size:11pt;--small:8.5pt;--leading:1.5;color-scheme:light;display:block;block-size:auto;overflow:visible}
.bs .scroll{display:block;overflow:visible;scrollbar-gutter:auto}
.bs.bs .column{--size:11pt;--small:8.5pt;padding:0;max-inline-size:calc(78*var(--advance)*1em)}
.bs :is(.top,.progress,.aside,.status,.copy,.more,.missing,.screen,figure[data-embed] button){display:none!important}
.bs.bs h1{font-size:calc(var(--size)*1.73)}
.bs *{outline:none!important}
.bs :is(.meta button,.quotes .go){min-block-size:0;text-decoration:none}
.bs .meta button span{text-decoration:none}
.bs .quotes cite{padding-block-end:10pt}
.bs .body{orphans:3;widows:3}
.bs .body.long>*{content-visibility:visible}
.bs :is(.box,pre){overflow:visible;white-space:pre-wrap;overflow-wrap:anywhere}
.bs .box{white-space:normal}.bs.bs table{inline-size:100%;overflow-wrap:anywhere}.bs .num{white-space:normal}
.bs.bs table:has(tr>:nth-child(9)){font-size:7pt}.bs.bs table:has(tr>:nth-child(20)){font-size:5pt}.bs.bs table:has(tr>:nth-child(9)) :is(th,td){padding:2pt 3pt 2pt 0;padding-inline:0 3pt}
.bs figure img,.bs .body img{inline-size:auto;max-inline-size:100%;max-block-size:11cm;background:none}
.bs :is(figure,pre,tr,.quotes li){break-inside:avoid}
.bs :is(h1,h2,h3,h4,h5,h6,.meta){break-after:avoid}
.bs article::after{content:attr(data-url);display:block;margin-block-start:18pt;padding-block-start:6pt;border-block-start:.5pt solid var(--line);font:400 8pt/1.4 var(--ui);color:var(--soft);overflow-wrap:anywhere;direction:ltr}
}
`;
