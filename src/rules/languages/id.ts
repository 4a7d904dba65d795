import type { LanguageRules } from '../phrases.ts';

export const id: LanguageRules = {
  kinds: {
    audio: 'dengarkan dengar audio suara',
    share: 'bagikan share salin_tautan kirim_ke',
    comments: 'komentar tulis_komen',
    related:
      'baca_juga baca_selengkapnya baca. simak lihat_juga artikel_terkait berita_terkait terkait rekomendasi terpopuler berita_lainnya artikel_selanjutnya selengkapnya mungkin_anda',
    newsletter: 'newsletter buletin berlangganan daftar',
    paywall: 'pelanggan langganan masuk_untuk masuk_atau login lanjut_membaca dukung donasi',
    app: 'aplikasi unduh notifikasi',
    ad: 'iklan advertorial sponsor',
    video: 'video tonton saksikan putar',
    follow: 'ikuti gabung saluran',
    bio: 'wartawan jurnalis penulis editor reporter',
    tips: 'kirimkan hubungi_kami',
    legal: 'hak_cipta dilarang mengutip',
    policy: 'kesalahan laporkan koreksi',
    tools: 'cetak ukuran simpan',
    top: 'kembali_ke ke_atas atas',
    tags: 'tag. tags topik kata_kunci',
    time: 'waktu_baca diperbarui diterbitkan dipublikasikan menit_baca',
    cookie: 'kuki cookies',
    script: 'browser peramban javascript memuat',
  },
  weak: 'artikel berita baca membaca terbaru setiap pagi hari gratis klik sini link tautan email akun kami facebook instagram whatsapp telegram twitter google news menit khusus hanya untuk tulis kanal situs halaman teman penting informasi update selengkapnya lainnya juga lanjut',
  call: 'anda kamu kami kita ini. dengarkan baca bagikan ikuti daftar unduh klik tonton simak gabung tulis masuk dukung laporkan',
  small: 'untuk dari yang dengan atau pada lebih',
  not: 'kata ujar mengatakan menurut dia ia. jelas tutur',
  by: 'oleh',
};
