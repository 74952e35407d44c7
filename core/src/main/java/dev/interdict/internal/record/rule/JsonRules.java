package dev.interdict.internal.record.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.input.Remark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds a CycloneDX document in JSON against the rules, token by token. */
final class JsonRules {

  /** An open object, or an open array with the kind of its items. */
  private static final class Frame {
    private final OpenType object;
    private final Kind item;
    private final boolean array;
    private Optional<MemberRule> member = Optional.empty();
    private long items;
    private boolean alone;

    Frame(OpenType object, Optional<MemberRule> member, Kind item, boolean array) {
      this.object = object;
      this.member = member;
      this.item = item;
      this.array = array;
    }

    /** What the next value may be. */
    Kind expected() {
      return array ? item : member.map(MemberRule::kind).orElse(Kind.Plain.ANY);
    }

    String place() {
      return object.type().name() + member.map(known -> "." + known.plainName()).orElse("");
    }
  }

  private final JsonParser parser;
  private final Breaches breaches = new Breaches(this::line);
  private final Keys keys = new Keys();
  private final Deque<Frame> open = new ArrayDeque<>();
  private int versions = Versions.ALL;
  private int ignored;
  private boolean off;

  JsonRules(JsonParser parser) {
    this.parser = parser;
  }

  private OptionalLong line() {
    return OptionalLong.of(parser.currentTokenLocation().getLineNr());
  }

  /** A word on each kind of breach so far. */
  List<Remark> remarks() {
    return off ? List.of() : breaches.remarks(Versions.name(versions));
  }

  void take(JsonToken token) throws IOException {
    if (off) {
      return;
    }
    if (ignored > 0) {
      ignored += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } else if (token == JsonToken.FIELD_NAME) {
      member(open.element());
    } else if (token.isStructEnd()) {
      close(open.pop());
    } else if (open.isEmpty()) {
      root(token);
    } else {
      value(open.element(), token);
    }
  }

  private void root(JsonToken token) {
    off = token != JsonToken.START_OBJECT;
    open.push(object(RuleBook.JSON));
  }

  private static Frame object(TypeRule type) {
    return new Frame(new OpenType(type), Optional.empty(), Kind.Plain.ANY, false);
  }

  private void member(Frame frame) throws IOException {
    String name = parser.currentName();
    TypeRule type = frame.object.type();
    frame.member = type.member(name, versions);
    if (frame.member.isPresent()) {
      frame.object.see(frame.member.get());
    } else if (!type.isOpen(versions)) {
      breaches.add(type.name() + ": " + Breaches.shown(name) + " is not known");
    }
  }

  private void value(Frame frame, JsonToken token) throws IOException {
    frame.items++;
    Kind kind = chosen(frame.expected(), token);
    if (kind == Kind.Plain.ANY) {
      ignored = token.isStructStart() ? 1 : 0;
    } else if (!fits(kind, token)) {
      ignored = token.isStructStart() ? 1 : 0;
      breaches.add(frame.place() + " must be " + wanted(kind));
    } else if (kind instanceof Kind.Typed typed) {
      open.push(object(typed.type()));
    } else if (kind instanceof Kind.ListOf list) {
      open.push(new Frame(frame.object, frame.member, list.item(), true));
    } else {
      scalar(frame, kind);
    }
  }

  private static Kind chosen(Kind kind, JsonToken token) {
    return kind instanceof Kind.Either either
        ? either.kinds().stream()
            .filter(each -> fits(each, token))
            .findFirst()
            .orElse(either.kinds().get(0))
        : kind;
  }

  private static boolean fits(Kind kind, JsonToken token) {
    if (kind instanceof Kind.Typed) {
      return token == JsonToken.START_OBJECT;
    }
    if (kind instanceof Kind.ListOf) {
      return token == JsonToken.START_ARRAY;
    }
    if (kind == Kind.Plain.INTEGER || kind == Kind.Plain.NUMBER) {
      return token.isNumeric();
    }
    return kind == Kind.Plain.BOOLEAN ? token.isBoolean() : token == JsonToken.VALUE_STRING;
  }

  private static String wanted(Kind kind) {
    if (kind instanceof Kind.Typed) {
      return "an object";
    }
    if (kind instanceof Kind.ListOf) {
      return "an array";
    }
    if (kind == Kind.Plain.INTEGER || kind == Kind.Plain.NUMBER) {
      return "a number";
    }
    return kind == Kind.Plain.BOOLEAN ? "true or false" : "a text";
  }

  private void scalar(Frame frame, Kind kind) throws IOException {
    if (frame.member.isPresent() && frame.object.type().awaits(frame.member.get())) {
      frame.object.value(frame.member.get(), parser.getText());
    }
    if (isVersion(frame)) {
      versions = Versions.of(parser.getText());
      off = versions == 0;
    } else if (Scalars.isLookedAt(kind) && parser.currentToken() == JsonToken.VALUE_STRING) {
      Scalars.fault(kind, parser.getText(), versions, keys)
          .ifPresent(fault -> breaches.add(frame.place() + " " + fault));
    }
  }

  private boolean isVersion(Frame frame) {
    return open.size() == 1 && frame.member.map(MemberRule::name).orElse("").equals("specVersion");
  }

  private void close(Frame frame) {
    if (frame.array) {
      if (frame.alone && frame.items > 1) {
        breaches.add(frame.place() + " must have no other item beside such a one");
      }
      return;
    }
    frame.object.close(versions, breaches);
    if (!open.isEmpty() && frame.object.type().isAlone(frame.object.seen(), versions)) {
      open.element().alone = true;
    }
  }
}
