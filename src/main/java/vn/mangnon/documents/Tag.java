package vn.mangnon.documents;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of the page that a PDF is made from. Text goes in as text, whatever signs it holds. */
record Tag(Element element) {
    /** A new element inside this one. @param type its class in official.css; may be empty */
    Tag add(String name, String type) {
        Document document = element.getOwnerDocument();
        Element made = document.createElement(name);
        if (!type.isEmpty()) {
            made.setAttribute("class", type);
        }
        element.appendChild(made);
        return new Tag(made);
    }

    Tag with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Tag text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }
}
