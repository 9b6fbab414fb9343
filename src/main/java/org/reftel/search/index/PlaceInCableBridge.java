package org.reftel.search.index;

import org.hibernate.search.mapper.pojo.bridge.IdentifierBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeFromDocumentIdentifierContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeToDocumentIdentifierContext;
import org.reftel.archive.cable.PlaceInCable;

/** A part's key as a document's: {@code 17.3}. */
final class PlaceInCableBridge implements IdentifierBridge<PlaceInCable> {
    @Override
    public String toDocumentIdentifier(PlaceInCable place, IdentifierBridgeToDocumentIdentifierContext context) {
        return place.cableId() + "." + place.ordinal();
    }

    @Override
    public PlaceInCable fromDocumentIdentifier(String document, IdentifierBridgeFromDocumentIdentifierContext context) {
        int dot = document.indexOf('.');
        return new PlaceInCable(Long.parseLong(document.substring(0, dot)),
                Integer.parseInt(document.substring(dot + 1)));
    }
}
