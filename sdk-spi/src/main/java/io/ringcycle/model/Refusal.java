package io.ringcycle.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** Why a command is refused (rule REFUSE-1). Each tells in words what would help. */
public sealed interface Refusal extends Serializable {
  /** One or two sentences without personal data. */
  String reason();

  /** There is no such session in this organisation. */
  record UnknownSession(SessionId session) implements Refusal {
    @Override
    public String reason() {
      return "There is no such session.";
    }
  }

  /** There is no such call list in this organisation, or it was deleted. */
  record UnknownList(CallListId list) implements Refusal {
    @Override
    public String reason() {
      return "There is no such call list.";
    }
  }

  /** The supporter is not on the list. */
  record NotOnTheList(SupporterId supporter) implements Refusal {
    @Override
    public String reason() {
      return "This supporter is not on the call list.";
    }
  }

  /** Nothing is known of such a supporter. */
  record UnknownSupporter(SupporterId supporter) implements Refusal {
    @Override
    public String reason() {
      return "There is no such supporter.";
    }
  }

  /** There is no such contact. */
  record UnknownContact(ContactId contact) implements Refusal {
    @Override
    public String reason() {
      return "There is no such contact.";
    }
  }

  /** A contact was amended since somebody read it (rule CORR-1). */
  record WrittenSince(ContactId contact, int versions) implements Refusal {
    @Override
    public String reason() {
      return "This contact was amended meanwhile; read it again before you write over it.";
    }
  }

  /** Words or settings were edited since somebody read them (rule EDIT-1). */
  record EditedSince(String id) implements Refusal {
    @Override
    public String reason() {
      return "This was edited meanwhile; read it again before you write over it.";
    }
  }

  /** An identifier that is to be new is in use for something else. */
  record IdTaken(String id) implements Refusal {
    @Override
    public String reason() {
      return "This identifier is already in use for something else.";
    }
  }

  /** The caller may not do this. */
  record NotAllowed(String whoMay) implements Refusal {
    @Override
    public String reason() {
      return "You may not do this: " + whoMay + ".";
    }
  }

  /** The caller has no mobile number (rule SESS-8). */
  record NoMobile() implements Refusal {
    @Override
    public String reason() {
      return "You need a mobile number in international form on your profile before you can call.";
    }
  }

  /** The list was deleted: the session can only be read (rule SESS-6). */
  record Archived() implements Refusal {
    @Override
    public String reason() {
      return "The call list was deleted; this session can be read but not changed.";
    }
  }

  /** Calling a list directly knows no such thing (rule DIRECT-1). */
  record DirectCalling() implements Refusal {
    @Override
    public String reason() {
      return "A list that is called directly has no skips, no priorities and no cycles.";
    }
  }

  /** Something that was written is out of bounds. */
  record BadInput(String what) implements Refusal {
    @Override
    public String reason() {
      String words = what.isEmpty() ? "something is not right" : what;
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
  }

  /** A permanent removal needs a reason (rule SKIP-5). */
  record ReasonRequired() implements Refusal {
    @Override
    public String reason() {
      return "Taking somebody out of the session for good needs a reason.";
    }
  }

  /** The date of a skip is out of range (rule SKIP-3). */
  record DateOutOfRange(LocalDate date, LocalDate earliest, LocalDate latest) implements Refusal {
    @Override
    public String reason() {
      return "The date must lie between " + earliest + " and " + latest + ".";
    }
  }

  /** In this status the supporter cannot be skipped, prioritised or restored. */
  record WrongStatus(Status status, String what) implements Refusal {
    @Override
    public String reason() {
      return "This supporter cannot be " + what + ": " + words(status) + ".";
    }

    private static String words(Status status) {
      return switch (status) {
        case COMPLETED -> "they have been contacted";
        case REMOVED -> "they were removed from this session";
        case NOT_CALLABLE -> "they have no number that may be called";
        case SKIPPED_BY_LEADER -> "they are skipped";
        case SKIPPED_BY_SYSTEM -> "the system passed over them until the next cycle";
        case UNAVAILABLE -> "they are unavailable";
        case AVAILABLE -> "they are in the queue";
      };
    }
  }

  /** The supporter is next already (rule PRIO-2). */
  record AlreadyNext() implements Refusal {
    @Override
    public String reason() {
      return "This supporter is next already.";
    }
  }

  /** Too many priorities are open (rule PRIO-4). */
  record TooManyPriorities(int most) implements Refusal {
    @Override
    public String reason() {
      return "No more than " + most + " supporters can be prioritised at once.";
    }
  }

  /** The cycle is not complete (rule CYCLE-5). */
  record CycleNotComplete(int cycle) implements Refusal {
    @Override
    public String reason() {
      return "Cycle " + cycle + " is not complete; start a new one early only on purpose.";
    }
  }

  /** The cycle that was to be started is neither the current nor the next one. */
  record WrongCycle(int asked, int current) implements Refusal {
    @Override
    public String reason() {
      return "Cycle " + asked + " cannot be started: this session is in cycle " + current + ".";
    }
  }

  /** A call is happening right now. */
  record CallInProgress() implements Refusal {
    @Override
    public String reason() {
      return "A call is in progress.";
    }
  }

  /** The caller's own line is busy with a session (rule FLOW-7). */
  record AlreadyOnTheLine(SessionId session) implements Refusal {
    @Override
    public String reason() {
      return "You are already on the line.";
    }
  }

  /** The caller is not on the line. */
  record NotOnTheLine() implements Refusal {
    @Override
    public String reason() {
      return "You are not on the line; start or resume first.";
    }
  }

  /** The last call has not been logged (rule FLOW-6). */
  record LogFirst(CallId call, SupporterId supporter) implements Refusal {
    @Override
    public String reason() {
      return "Log the last contact first.";
    }
  }

  /** No call waits for its log. */
  record NothingToLog() implements Refusal {
    @Override
    public String reason() {
      return "No call waits for its log; say with whom the contact was.";
    }
  }

  /** Nobody can be called now; tells when somebody may be. */
  record NobodyAvailable(Eligible next) implements Refusal {
    @Override
    public String reason() {
      return next instanceof Eligible.At
          ? "Nobody is available before " + next.instant().orElseThrow() + "."
          : "Nobody is available; a new cycle may bring people back.";
    }
  }

  /** The list has no event to answer to. */
  record NoEvent() implements Refusal {
    @Override
    public String reason() {
      return "The call list has no event, so there is nothing to reply to.";
    }
  }

  /** An idempotency key came again with another command (rule ONCE-1). */
  record KeyReused() implements Refusal {
    @Override
    public String reason() {
      return "This idempotency key was used for another command.";
    }
  }

  /** A setting that is fixed once the list exists. */
  record Fixed(String what) implements Refusal {
    @Override
    public String reason() {
      return "Once the list exists, " + what + " can no longer be changed.";
    }
  }
}
