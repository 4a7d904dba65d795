import type { LanguageRules } from '../phrases.ts';
import { tr as speech } from '../quotes/speech/tr.ts';

export const tr: LanguageRules = {
  speech,
  kinds: {
    audio: 'dinle sesli seslend telaffuz yapay_zek sesli_din haberi_dinle',
    share: 'paylas gonder kopyala tweetle makaleyi_pay baglantiyi_kop arkadasin',
    comments:
      'yorum gorus tartis zorunlu yorum_yap giris_yapin dusunce onaylandiktan_sonra habere_tepki tepkin_ne',
    related:
      'ilginiz ilgili_haber ayrica_oku bu_haber_de benzer onerile haberin_devami devamin_oku okumaya_devam daha_fazla diger_haber bunlar_da iliskil haberi_oku ilgili_icerik sonraki_haber tavsiye ayrıca benzer_haber sonraki son_haberler daha_fazla_haber en_çok_okun çok_okunan öne_çıkan',
    newsletter: 'bulten abone kaydol eposta e-posta e-postaniz her_sabah ucretsiz_kaydol',
    paywall:
      'abone uye_ol uyelik giris_yap uyelere abonele ozel_icerik destek_ol bagis abonelere zaten_abone abone_misin ozeldir uyelere_ozel abonelik',
    app: 'uygulam indir bildiri app_store',
    ad: 'reklam sponsor adverto reklamdan_sonra haberin_devami_rek is_birligi haber_devam_ediyor haberin_devamı_için',
    video: 'video izle tam_ekran oynat canli_yayin',
    follow: 'takip_et takip kanalim katil takip_edin hesabim tercih_edilen_kaynak favori_kayna',
    bio: 'muhabir editor gazetec yazar_hakk yazar. haber_merk fotograf.',
    tips: 'ihbar bize_ulas bize_yaz haber_gonder bize_yazin elinizde_bilgi',
    legal:
      'haklari_sakl tum_haklari telif kopyala izinsiz telif_hak sakl izinsiz_kul haklari kullanilam kaynak_goster alinti_yap',
    policy:
      'hata_bildir hata yanlis bildiri hata_mi haberde_hata yanlis_mi bu_ozet haberin_ozeti begendiniz_mi',
    tools: 'yazdir yazi_tipi kaydet yazi_boyut sonraki_sayfa',
    top: 'yukari basa_don yukari_cik sayfa_bas başı',
    tags: 'etiket anahtar_kel',
    time: 'okuma_suresi guncell yayinla yayin_tarihi son_guncel giris_tarihi okuma_sur kez_okundu',
    cookie: 'cerez kisisel_veri izin_vermeniz_gerekiyor icerigi_goruntulemek',
    disclosure: 'komisyo satis_ortak baglantilar',
    script: 'tarayic javascr yukleni etkinle destekl yuklenem',
  },
  weak: 'deneyim iyilestir haber makale yazi icerik icerigi okuyun oku okumak sayfa site gazete gunluk sabah her ucretsi tiklay burada buraya link baglant mail hesap kayit ay. simdi dakika dk yapay zeka olustur otomati faceboo instagr twitter whatsap telegra google news sosyal medya arkadas son_dakika gelisme onemli fotogra galeri kullan deneyim politik gizlili kosul yalnizc sadece devam fazla ilk icin tarihi saat cebe telefon adres alan isaret yaz. ekle ilgi hakk metin seslendirilmis hatalari olabilir hata. sonra giris yapmak yapin zaten misiniz ozel elinizde bilgi. gormek kabul etmelisiniz etmek sifre teklif erisim sinirsiz dijital okuyucu ses robot yayinlan zorunlu son. gunun kacirma tercih izin ver. ucuncu taraf cihaz ekran dugme basin satin alin urun destek hazirla kontrol dusunuyor bulusalim yapilamaz gosterilme kaynak favori tepki hakaret içeren onaylan',
  call: 'siz size sizi bize bizi bu_haber bu_makale bu_icerik bu_site bu_yazi abone_olun kaydolu paylasi dinleyi okuyun izleyin indirin takip_edin tiklayi katilin yapin birakin bildiri gonderi olun edin ister_misiniz ilginiz bulteni uygulam kanalim çekebil misiniz elinizde etmelisiniz kacirmayin verin yazin haberde bu_haberi habere',
  small: 'icin veya daha olan gibi ancak kadar etmek tarafindan sonra. olarak bile gore',
  not: 'dedi soyledi acikladi belirtti anlatti onun onlar konustu duzeltme eklendi onceki',
  by: 'yazan',
  notices: {
    nothing: 'sayfa bulunamadı',
    entry: '(?:okumaya devam etmek için .{0,30})?giriş yap(?:ın)?',
  },
  linkNotes: 'yeni (?:pencerede|sekmede) açılır',
  about: '$ hakkında',
};
