package dev.interdict.internal.score;

import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.List;
import java.util.Set;

/** Tells people from companies: "LI HUAWEI" and "HUA, WEI" are sellers with such names. */
final class Persons {

  /** The commonest Chinese surnames, in pinyin. */
  private static final Set<String> SURNAMES =
      Set.of(
          "bai", "cai", "cao", "chang", "chen", "cheng", "cui", "dai", "deng", "ding", "dong", "du",
          "duan", "fan", "fang", "feng", "fu", "gao", "gong", "gu", "guo", "han", "hao", "he",
          "hou", "hu", "huang", "jia", "jiang", "jin", "kang", "kong", "lai", "lei", "li", "liang",
          "liao", "lin", "liu", "long", "lu", "luo", "ma", "mao", "meng", "pan", "peng", "qian",
          "qin", "qiu", "ren", "shao", "shen", "shi", "song", "su", "sun", "tan", "tang", "tian",
          "wan", "wang", "wei", "wu", "xia", "xiao", "xie", "xiong", "xu", "xue", "yan", "yang",
          "yao", "ye", "yin", "yu", "yuan", "zeng", "zhang", "zhao", "zheng", "zhong", "zhou",
          "zhu", "zou");

  private Persons() {}

  /** Whether a seller's name may be a person's whose given name is the listed one. */
  static boolean isPerson(Mention mention, List<Token> tokens, Name listed) {
    if (mention.role() != Role.VENDOR || tokens.size() != 2 || listed.core().size() != 1) {
      return false;
    }
    String name = listed.core().get(0).token().text();
    String first = tokens.get(0).text();
    String second = tokens.get(1).text();
    boolean given =
        (SURNAMES.contains(first) && second.equals(name))
            || (SURNAMES.contains(second) && first.equals(name));
    return given || (mention.text().contains(",") && (first + second).equals(name));
  }
}
