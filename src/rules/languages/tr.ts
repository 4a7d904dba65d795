import type { LanguageRules } from '../phrases.ts';
import { tr as speech } from '../quotes/speech/tr.ts';

export const tr: LanguageRules = {
  speech,
  kinds: {
    audio: 'dinle sesli seslend',
    share: 'paylas gonder kopyala tweetle makaleyi_pay',
    comments: 'yorum gorus tartis zorunlu',
    related:
      'ilginiz ilgili_haber ayrica_oku bunlari_da bu_haber_de benzer onerile haberin_devami devamin_oku okumaya_devam daha_fazla diger_haber cok_okunan bunlar_da iliskil haberi_oku ilgili_icerik sonraki_haber tavsiye ayrıca',
    newsletter: 'bulten abone kaydol eposta e-posta',
    paywall: 'abone uye_ol uyelik giris_yap uyelere abonele ozel_icerik destek_ol bagis',
    app: 'uygulam indir bildiri',
    ad: 'reklam sponsor adverto',
    video: 'video izle izleyin tam_ekran oynat canli_yayin',
    follow: 'takip_et takip kanalim katil',
    bio: 'muhabir editor gazetec yazar_hakk',
    tips: 'ihbar bize_ulas bize_yaz haber_gonder',
    legal: 'haklari_sakl tum_haklari telif kopyala izinsiz telif_hak sakl',
    policy: 'hata_bildir hata yanlis bildiri',
    tools: 'yazdir yazi_boyutu yazi_tipi kaydet',
    top: 'yukari basa_don yukari_cik sayfa_bas başı',
    tags: 'etiket',
    time: 'okuma_suresi guncell yayinla yayin_tarihi son_guncel giris_tarihi',
    cookie: 'cerez',
    disclosure: 'komisyo',
    script: 'tarayic javascr yukleni etkinle destekl',
  },
  weak: 'haber haberi haberle makale yazi yaziyi icerik icerigi okuyun oku okumak sayfa site sitesi gazete gunluk sabah her ucretsi tiklayi tiklay burada buraya link baglant mail hesap kayit ay. simdi dakika dk yapay zeka ses. olustur tarafin otomati faceboo instagr twitter whatsap telegra google news sosyal medya arkadas son_dakika gelisme onemli fotogra galeri kullan deneyim politik gizlili kosul yalnizc sadece devam fazla ilk icin tarihi saat cebe telefon adres alan alanlar isaret yaz. ekle ilgi hakk',
  call: 'siz size sizi sizin bize bizi bizim bu_haber bu_makale bu_icerik bu_site bu_yazi abone_olun kaydolu paylasi dinleyi okuyun izleyin indirin takip_edin tiklayi katilin yapin birakin bildiri gonderi olun edin ister_misiniz ilginiz bulteni uygulam kanalim çekebil',
  small: 'icin veya daha olan gibi ancak kadar etmek',
  not: 'dedi soyledi acikladi belirtti anlatti onun onlar',
  by: 'yazan',
};
