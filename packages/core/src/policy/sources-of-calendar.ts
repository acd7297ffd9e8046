import type { Sources } from "./law.js";

const council = "国务院办公厅";

/** The yearly notices of days off, and the statutes that say how periods are counted. */
export const sourcesOfCalendar: Sources = {
  "cn.holidays.2007": {
    title: "国务院办公厅关于2007年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm",
  },
  "cn.holidays.2008": {
    title: "国务院办公厅关于2008年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm",
  },
  "cn.holidays.2009": {
    title: "国务院办公厅关于2009年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm",
  },
  "cn.holidays.2010": {
    title: "国务院办公厅关于2010年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm",
  },
  "cn.holidays.2011": {
    title: "国务院办公厅关于2011年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm",
  },
  "cn.holidays.2012": {
    title: "国务院办公厅关于2012年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm",
  },
  "cn.holidays.2013": {
    title: "国务院办公厅关于2013年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm",
  },
  "cn.holidays.2014": {
    title: "国务院办公厅关于2014年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm",
  },
  "cn.holidays.2015": {
    title: "国务院办公厅关于2015年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
  },
  "cn.holidays.2016": {
    title: "国务院办公厅关于2016年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm",
  },
  "cn.holidays.2017": {
    title: "国务院办公厅关于2017年部分节假日安排的通知",
    number: "国办发明电〔2016〕17号",
    issuer: council,
    issuedOn: "2016-12-01",
    url: "http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm",
  },
  "cn.holidays.2018": {
    title: "国务院办公厅关于2018年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
  },
  "cn.holidays.2019": {
    title: "国务院办公厅关于2019年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
  },
  "cn.holidays.2020": {
    title: "国务院办公厅关于2020年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
  },
  "cn.holidays.2021": {
    title: "国务院办公厅关于2021年部分节假日安排的通知",
    issuer: council,
    url: "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm",
  },
  "cn.holidays.2022": {
    title: "国务院办公厅关于2022年部分节假日安排的通知",
    number: "国办发明电〔2021〕11号",
    issuer: council,
    issuedOn: "2021-10-25",
    url: "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
  },
  "cn.holidays.2023": {
    title: "国务院办公厅关于2023年部分节假日安排的通知",
    number: "国办发明电〔2022〕16号",
    issuer: council,
    issuedOn: "2022-12-08",
    url: "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
  },
  "cn.holidays.2024": {
    title: "国务院办公厅关于2024年部分节假日安排的通知",
    number: "国办发明电〔2023〕7号",
    issuer: council,
    issuedOn: "2023-10-25",
    url: "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
  },
  "cn.holidays.2025": {
    title: "国务院办公厅关于2025年部分节假日安排的通知",
    number: "国办发明电〔2024〕12号",
    issuer: council,
    issuedOn: "2024-11-12",
    url: "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
  },
  "cn.holidays.2026": {
    title: "国务院办公厅关于2026年部分节假日安排的通知",
    issuer: council,
    issuedOn: "2025-11-04",
    url: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
  },
  "cn.holiday-measures.2024": { title: "全国年节及纪念日放假办法", issuer: "国务院", issuedOn: "2024-11-10" },
  "cn.civil-code.2020": {
    title: "中华人民共和国民法典",
    issuedOn: "2020-05-28",
    articles: {
      "第二百零一条、第二百零三条": {
        text: "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。……期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
        deciding: ["开始的当日不计入", "以法定休假日结束的次日为期间的最后一日"],
      },
    },
  },
  "cn.penalty-law.2021": {
    title: "中华人民共和国行政处罚法",
    issuedOn: "2021-01-22",
    articles: {
      第八十五条: {
        text: "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。",
        deciding: ["“二日”“三日”“五日”“七日”的规定是指工作日"],
      },
    },
  },
  "cn.coercion-law.2011": {
    title: "中华人民共和国行政强制法",
    issuedOn: "2011-06-30",
    articles: {
      第六十九条: {
        text: "本法中十日以内期限的规定是指工作日，不含法定节假日。",
        deciding: ["十日以内期限的规定是指工作日"],
      },
    },
  },
  "cn.permit-law.2019": {
    title: "中华人民共和国行政许可法",
    issuedOn: "2019-04-23",
    articles: {
      第八十二条: {
        text: "本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日。",
        deciding: ["以工作日计算"],
      },
    },
  },
  "cn.reconsideration-law.2023": {
    title: "中华人民共和国行政复议法",
    issuedOn: "2023-09-01",
    articles: {
      第八十八条: {
        text: "本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。",
        deciding: ["“三日”、“五日”、“七日”、“十日”的规定是指工作日"],
      },
    },
  },
  "cn.civil-procedure-law.2023": {
    title: "中华人民共和国民事诉讼法",
    issuedOn: "2023-09-01",
    articles: {
      第八十五条: {
        text: "期间以时、日、月、年计算。期间开始的时和日，不计算在期间内。期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。",
        deciding: ["期间开始的时和日，不计算在期间内", "以法定休假日后的第一日为期间届满的日期"],
      },
    },
  },
  "cn.criminal-procedure-law.2018": {
    title: "中华人民共和国刑事诉讼法",
    issuedOn: "2018-10-26",
    articles: {
      第一百零五条: {
        text: "期间开始的时和日不算在期间以内。……期间的最后一日为节假日的，以节假日后的第一日为期满日期，但犯罪嫌疑人、被告人或者罪犯在押期间，应当至期满之日为止，不得因节假日而延长。",
        deciding: ["期间开始的时和日不算在期间以内", "不得因节假日而延长"],
      },
    },
  },
  "cn.gov-info-reg.2019": { title: "政府信息公开条例", issuer: "国务院", issuedOn: "2019-04-03" },
  "cn.petition-reg.2022": { title: "信访工作条例", issuer: "中共中央、国务院", issuedOn: "2022-02-25" },
  "cn.gov-inspection-reg.2020": { title: "政府督查工作条例", issuer: "国务院", issuedOn: "2020-12-26" },
  "cn.referral-rules.2020": {
    title: "行政执法机关移送涉嫌犯罪案件的规定",
    number: "国务院令第310号",
    issuer: "国务院",
    issuedOn: "2020-08-07",
  },
  "cn.enf-supervision-reg.2025": {
    title: "行政执法监督条例",
    number: "国务院令第825号",
    issuer: "国务院",
    issuedOn: "2025-12-17",
  },
  "sd.enf-supervision-reg.2014": {
    title: "山东省行政执法监督条例",
    issuer: "山东省人民代表大会常务委员会",
    issuedOn: "2014-11-27",
    articles: {
      第二十八条: {
        text: "有关行政执法机关应当自收到《行政执法监督意见书》之日起三十日内，自行纠正违法或者不当的行政执法行为。",
        deciding: ["三十日内"],
      },
    },
  },
  "cn.samr-complaint.2022": {
    title: "市场监督管理投诉举报处理暂行办法",
    number: "市监总局令第20号",
    issuer: "国家市场监督管理总局",
    issuedOn: "2022-03-24",
  },
  "cn.data-sharing-reg.2025": { title: "政务数据共享条例", issuer: "国务院", issuedOn: "2025-05-28" },
};
