import type { SpeechRules } from '../speech-rules.ts';

export const vi: SpeechRules = {
  words: {
    cues: 'nói|cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|phát biểu|tuyên bố|giải thích|kể|kể lại|nhận định|đánh giá|bày tỏ|viết|trả lời|hỏi|cảnh báo|thừa nhận|cho rằng|thông báo|lưu ý|tâm sự|than|bình luận|hứa|nêu|lý giải|thông tin|đề nghị|phân tích|chia sẻ thêm|nói thêm|bổ sung|kêu gọi|ca ngợi',
    between: 'đã|cũng|còn|đang|sẽ|vừa|từng',
    he: 'ông|anh|ông ấy|anh ấy|ông ta|anh ta',
    she: 'bà|chị|cô|bà ấy|chị ấy|cô ấy',
    they: 'họ|chúng tôi',
    titles:
      'ông|bà|anh|chị|cô|chú|bác|em|thủ|tướng|bộ|trưởng|thứ|chủ|tịch|tổng|thống|giám|đốc|phó|giáo|sư|tiến|sĩ|ts|pgs|gs|bs|ths|bác|luật|đại|tá|thượng|trung|thiếu|huấn|luyện|viên|hlv|người|phát|ngôn|theo|và|nhưng|vua|đức',
    persons:
      '(?:một\\s+(?:\\p{Ll}+\\s+){0,2}?(?:người dân|nhân chứng|nạn nhân|chuyên gia|bác sĩ|quan chức|phụ huynh)|cảnh sát|chính phủ|người phát ngôn|huấn luyện viên|luật sư|nhân chứng|công ty|chuyên gia|thị trưởng|bộ trưởng|thủ tướng|tổng thống)',
    accordingTo: 'theo(?: lời)?',
    stop: 'với|tại|trong|trên|khi|về|sau|trước|ngày|hôm|sáng|chiều|tối|ở|vào|qua|rằng',
  },
};
